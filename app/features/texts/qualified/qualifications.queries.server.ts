import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { dayOf } from "#app/platform/db/ids.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeQualifications } from "./qualification.policy.ts";
import type { QualifiedBy } from "../texts.ts";
import { qualifiedBy, type Qualification } from "./qualification.ts";

/** Who is qualified for what, by person. @throws a 404 refusal for whoever may not see it. */
export async function listQualifications(actor: Actor): Promise<Qualification[]> {
  if (!canSeeQualifications(actor)) throw notFound();
  return liveQualifications(reads(actor), {});
}

/** How a person is qualified for a pair at a moment; null where nobody noted it. */
export async function qualificationOf(tx: Tx, personId: string, pair: { from: string; to: string }, moment: Date): Promise<QualifiedBy | null> {
  return qualifiedBy(await liveQualifications(tx, { personId }), pair, dayOf(moment).toISOString().slice(0, 10));
}

async function liveQualifications(tx: Tx, where: { personId?: string }): Promise<Qualification[]> {
  const rows = await tx.translatorQualification.findMany({ where: { ...where, endedAt: null }, orderBy: [{ fromLang: "asc" }, { toLang: "asc" }, { id: "asc" }] });
  return rows.map(({ id, personId, fromLang, toLang, how, since }) => ({ id, personId, from: fromLang, to: toLang, how: how as QualifiedBy, since: since.toISOString().slice(0, 10) }));
}
