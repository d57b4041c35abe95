import { eraseBytes } from "#app/features/attachments/erase-bytes.server.ts";
import { takeAway } from "#app/features/attachments/take-away.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { improvementFileRemoved } from "./files.events.ts";

/** Removes a file of an improvement: what it was called at once, its bytes right after. Removed already: nothing changes. */
export async function removeFile(actor: Actor, { number, fileId }: { number: number; fileId: string }): Promise<void> {
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { id } = await lockImprovementToChange(tx, actor, number);
    if (!(await takeAway(tx, { kind: "improvement", id }, fileId, now))) return unchanged();
    await record(improvementFileRemoved, id, { attachmentId: fileId });
  });
  await eraseBytes(actor.programme, fileId);
}
