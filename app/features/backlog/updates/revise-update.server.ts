import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { updateRevised } from "../backlog.events.ts";
import { checkGroup } from "./check-group.server.ts";
import type { UpdateWords } from "./draft-update.server.ts";
import { lockDraft } from "./lock-draft.server.ts";
import { inputToQuote } from "../quote.server.ts";
import { dueFor } from "../told-languages.server.ts";

/** Changes an update that neither is out nor waits to go out. Words that a person has translated become new texts, wanted again. */
export async function reviseUpdate(actor: Actor, input: UpdateWords & { updateId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { improvement, update } = await lockDraft(tx, actor, input.updateId, input.version);
    const quoteInputId = input.quoteInputNumber ? await inputToQuote(tx, actor, improvement.id, input.quoteInputNumber, now) : null;
    const authorId = actor.kind === "person" ? actor.personId : null;
    await tx.update.update({
      where: { id: update.id },
      data: {
        saidTextId: await reviseText(tx, update.saidTextId, { words: input.said, authorId, dueAt: dueFor("update_said", now, input.said) }),
        didTextId: await reviseText(tx, update.didTextId, { words: input.did, authorId, dueAt: dueFor("update_did", now, input.did) }),
        audience: input.audience,
        groupId: await checkGroup(tx, input),
        held: null,
        quoteInputId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(updateRevised, update.id, { improvementId: improvement.id });
  });
}
