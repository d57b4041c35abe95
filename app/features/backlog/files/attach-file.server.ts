import { keepFile, type FileToKeep } from "#app/features/attachments/keep-file.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeImprovement, canSeeBacklog } from "../backlog.policy.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { improvementFileAttached } from "./files.events.ts";

/** Adds a file to an improvement. Gives the file's id. @throws refusals of the file, and as every change of an improvement; StoreAway */
export async function attachFile(actor: Actor, { number, file }: { number: number; file: FileToKeep }): Promise<string> {
  // Nothing goes to the store for somebody who may not add it.
  const improvement = canSeeBacklog(actor) && (await reads(actor).improvement.findUnique({ where: { number }, select: { id: true, siteId: true } }));
  if (!improvement) throw notFound();
  if (!canChangeImprovement(actor, improvement)) throw notAllowed();
  return keepFile(actor, { kind: "improvement", id: improvement.id }, file, (id, write) =>
    runCommand(actor, async ({ tx, now, record }) => {
      await lockImprovementToChange(tx, actor, number);
      await write(tx, now);
      await record(improvementFileAttached, improvement.id, { attachmentId: id });
      return id;
    }),
  );
}
