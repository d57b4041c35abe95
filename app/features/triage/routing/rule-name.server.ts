import type { Actor } from "#app/features/events/actor.ts";
import { sealTexts } from "#app/features/texts/revise-text.server.ts";
import { TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { wantTranslations, writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { personOf } from "./lock-rules.server.ts";

/**
 * The text of a rule's name inside a command: the one it had where the words are the same; a draft's own changes in place. No
 * translation is asked for before the rule is switched on.
 */
export async function writeRuleName(tx: Tx, actor: Actor, name: { ruleId: string; words: string; before: string | null }): Promise<string> {
  const before = name.before ? await tx.text.findUniqueOrThrow({ where: { id: name.before }, select: { words: true, sealedAt: true } }) : null;
  if (before?.words === name.words) return name.before!;
  if (before && !before.sealedAt) {
    await tx.text.update({ where: { id: name.before! }, data: { words: name.words, authorId: personOf(actor) }, select: { id: true } });
    return name.before!;
  }
  return writeText(tx, {
    kind: "rule_name",
    subjectKind: "rule",
    subjectId: name.ruleId,
    audience: "team",
    words: name.words,
    authorId: personOf(actor),
    replacesId: name.before,
  });
}

/** Seals a rule's name, since decisions are explained by it from now on, and asks for the languages that the programme shows. */
export async function publishRuleName(tx: Tx, textId: string, now: Date): Promise<void> {
  const { languages } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { languages: true } });
  const { lang } = await tx.text.findUniqueOrThrow({ where: { id: textId }, select: { lang: true } });
  await wantTranslations(tx, textId, lang, shownLanguages(languages), new Date(now.getTime() + TURNAROUND_DAYS.other * 86_400_000));
  await sealTexts(tx, [textId], now);
}
