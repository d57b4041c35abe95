import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import type { AgreementCode } from "./agreement.ts";
import { agreementPublished } from "./agreement.events.ts";
import { languagesOfMembers } from "./current-agreements.server.ts";
import type { AgreementDraft } from "./shipped-agreement.ts";

/**
 * Gives a programme the first version of an agreement, where it has none: published, since nobody takes part without it.
 * Its words in other languages come along as translations that a translator of the programme has still to check.
 */
export async function shipAgreement(actor: Actor, input: { code: AgreementCode; words: { en: AgreementDraft } & Record<string, AgreementDraft> }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (actor.kind !== "system") throw notAllowed();
    if (await tx.agreement.findFirst({ where: { code: input.code }, select: { id: true } })) return unchanged();
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
    const lang = Object.keys(input.words).find((one) => sameLanguage(one, programme.workingLanguage)) ?? "en";
    const id = newId();
    const wanted = [...shownLanguages(programme.languages), ...(await languagesOfMembers(tx))];
    const write = async (part: keyof AgreementDraft) => {
      const textId = await writeText(tx, {
        kind: `agreement_${part}`,
        subjectKind: "agreement",
        subjectId: id,
        audience: "group",
        critical: true,
        lang,
        words: input.words[lang]![part],
        sealedAt: now,
        wanted,
      });
      for (const [other, words] of Object.entries(input.words)) {
        await tx.translation.updateMany({ where: { textId, lang: other, words: null }, data: { words: words[part], origin: "imported" } });
      }
      return textId;
    };
    const [titleTextId, bodyTextId] = [await write("title"), await write("body")];
    await tx.agreement.create({ data: { id, code: input.code, number: 1, titleTextId, bodyTextId, createdAt: now, publishedAt: now }, select: { id: true } });
    await record(agreementPublished, id, { code: input.code, number: 1 });
  });
}
