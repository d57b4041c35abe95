import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { agreementPublished } from "./agreement.events.ts";
import { languagesOfMembers } from "./current-agreements.server.ts";
import { lockDraft } from "./lock-agreement.server.ts";

/**
 * Makes a version the one that members sign: its words are sealed, and whoever signed an earlier one is asked again. Each
 * language can be signed when its translation is reviewed; nobody has to sign another one meanwhile.
 */
export async function publishAgreement(actor: Actor, input: { agreementId: string; version: number }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const draft = await lockDraft(tx, actor, input.agreementId, input.version);
    await sealTexts(tx, [draft.titleTextId, draft.bodyTextId], now);
    const wanted = await languagesOfMembers(tx);
    const dueAt = translationDue("agreement", now);
    const texts = await tx.text.findMany({ where: { id: { in: [draft.titleTextId, draft.bodyTextId] } }, select: { id: true, lang: true } });
    for (const text of texts) await wantTranslations(tx, text.id, text.lang, wanted, dueAt);
    await tx.agreement.update({
      where: { id: draft.id },
      data: { publishedAt: now, publishedById: actor.kind === "person" ? actor.personId : null, version: { increment: 1 } },
      select: { id: true },
    });
    await record(agreementPublished, draft.id, { code: draft.code, number: draft.number });
  });
}
