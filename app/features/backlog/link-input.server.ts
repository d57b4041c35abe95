import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { inputLinked } from "./backlog.events.ts";
import { isOpenForWork } from "./improvement.ts";
import { writeLink } from "./link-rows.server.ts";
import { lockImprovement } from "./lock.server.ts";

/**
 * Links what somebody said to an improvement, which makes them one of its voices. Linked already: nothing changes.
 * `version`: that of the input that was seen. Returns the link's id.
 */
export async function linkInput(actor: Actor, input: { inputId: string; number: number; version?: number | undefined }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const said = await lockInput(tx, actor, input.inputId, input.version);
    if (said.route !== "inbox") throw new DomainError("backlog:errors.personalCase", 409);
    const improvement = await lockImprovement(tx, actor, input.number);
    if (!isOpenForWork(improvement.status)) throw new DomainError("backlog:errors.merged", 409);
    const live = await tx.link.findFirst({
      where: { improvementId: improvement.id, sourceKind: "input", sourceId: said.id, unlinkedAt: null },
      select: { id: true },
    });
    if (live) {
      unchanged();
      return live.id;
    }
    const linkId = await writeLink(tx, said, improvement.id, actor.kind === "person" ? actor.personId : null, now);
    await record(inputLinked, said.id, { improvementId: improvement.id, linkId });
    return linkId;
  });
}
