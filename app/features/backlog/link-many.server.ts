import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { actOnMany } from "#app/features/triage/many/act-on-many.server.ts";
import type { ManyOutcome, Selected } from "#app/features/triage/many/many.ts";
import { linkInput } from "./link-input.server.ts";

/** Links many to one improvement; one that is linked to it already stays so. */
export function linkMany(actor: PersonActor, selected: readonly Selected[], number: number): Promise<ManyOutcome> {
  return actOnMany(actor, "link", selected, async (one) => {
    const live = await reads(actor).link.count({ where: { sourceKind: "input", sourceId: one.inputId, unlinkedAt: null, improvement: { number } } });
    const linkId = await linkInput(actor, { ...one, number });
    if (live === 0) return { linkId };
  });
}
