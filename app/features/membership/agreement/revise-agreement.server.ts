import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { agreementRevised } from "./agreement.events.ts";
import { lockDraft } from "./lock-agreement.server.ts";

/** Changes the words of a version that is not published yet. */
export async function reviseAgreement(actor: Actor, input: { agreementId: string; version: number; title: string; body: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const draft = await lockDraft(tx, actor, input.agreementId, input.version);
    const change = {
      authorId: actor.kind === "person" ? actor.personId : null,
      dueAt: translationDue("agreement", now),
    };
    await tx.agreement.update({
      where: { id: draft.id },
      data: {
        titleTextId: await reviseText(tx, draft.titleTextId, { words: input.title, ...change }),
        bodyTextId: await reviseText(tx, draft.bodyTextId, { words: input.body, ...change }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(agreementRevised, draft.id, { code: draft.code, number: draft.number });
  });
}
