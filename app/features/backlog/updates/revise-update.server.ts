import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { updateRevised } from "../backlog.events.ts";
import type { UpdateWords } from "./draft-update.server.ts";
import { lockUpdate } from "../lock.server.ts";
import { inputToQuote } from "../quote.server.ts";
import { dueFor } from "../told-languages.server.ts";

/** Changes an update that is not published yet. Words that a person has translated become new texts, wanted again. */
export async function reviseUpdate(actor: Actor, input: UpdateWords & { updateId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, update } = await lockUpdate(tx, actor, input.updateId, input.version);
    if (update.publishedAt) throw new DomainError("backlog:errors.published", 409);
    const quoteInputId = input.quoteInputNumber ? await inputToQuote(tx, actor, improvement.id, input.quoteInputNumber, now) : null;
    const authorId = actor.kind === "person" ? actor.personId : null;
    await tx.update.update({
      where: { id: update.id },
      data: {
        saidTextId: await reviseText(tx, update.saidTextId, { words: input.said, authorId, dueAt: dueFor("update_said", now, input.said) }),
        didTextId: await reviseText(tx, update.didTextId, { words: input.did, authorId, dueAt: dueFor("update_did", now, input.did) }),
        audience: input.audience,
        quoteInputId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(updateRevised, update.id, { improvementId: improvement.id });
  });
}
