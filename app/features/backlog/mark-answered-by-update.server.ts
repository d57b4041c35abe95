import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { OPEN_STATUSES, type InputStatus } from "#app/features/input/input.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { inputAnsweredByUpdate } from "./backlog.events.ts";

/** Marks an open input as answered by a published update of its improvement; the first answer's time stays. */
export async function markAnsweredByUpdate(
  actor: Actor,
  input: { inputId: string; updateId: string; improvementId: string; publishedAt: Date },
): Promise<void> {
  if (actor.kind !== "system") throw notAllowed();
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    await tx.$queryRaw`select 1 from inputs where id = ${input.inputId}::uuid for update`;
    const said = await tx.input.findUniqueOrThrow({ where: { id: input.inputId }, select: { status: true, answeredAt: true } });
    if (!OPEN_STATUSES.includes(said.status as InputStatus)) return unchanged();
    await tx.input.update({
      where: { id: input.inputId },
      data: { status: "answered", answeredAt: said.answeredAt ?? input.publishedAt, setAsideUntil: null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(inputAnsweredByUpdate, input.inputId, { improvementId: input.improvementId, updateId: input.updateId });
  });
}
