import { reads } from "#app/features/events/reads.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, sameLanguage, wordsFor } from "#app/features/texts/texts.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailBuilder } from "./mail-to-build.ts";

/**
 * The team's own message, in the reader's language where a person has checked that translation; else as it was written, and
 * it says so. The words are the team's: nothing of what patients said is in them.
 */
export const teamMessageMail: MailBuilder = async ({ programme, lang, wished, origin, subjectId, data }) => {
  const actor = { kind: "system", programme } as const;
  const message = await reads(actor).teamMessage.findUnique({ where: { id: subjectId }, select: { subjectTextId: true, bodyTextId: true } });
  if (!message) return null;
  const reader = (data as { lang?: string }).lang ?? wished ?? lang;
  const texts = await readTexts(actor, [message.subjectTextId, message.bodyTextId], reader, { reviewedOnly: true });
  const both = [texts.get(message.subjectTextId)!, texts.get(message.bodyTextId)!];
  // Half of it in another language would be harder to read than all of it.
  const [subject, body] = both.map((text) => (both.every(isReadable) ? wordsFor(text) : text)) as [Words, Words];
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  const { name } = await readProgramme(programme);
  const isTest = (data as { lang?: string }).lang !== undefined;
  const parts: MailPart[] = [
    ...(isTest ? [{ kind: "paragraph" as const, words: t("team_message.test") }] : []),
    ...(sameLanguage(body.lang, reader) ? [] : [{ kind: "paragraph" as const, words: t("team_message.untranslated", { written: nameOfLanguage(body.lang, lang), language: nameOfLanguage(reader, lang) }) }]),
    { kind: "paragraph", words: body.words, lang: body.lang },
    { kind: "paragraph", words: t("team_message.from", { programme: `\u2068${nameFor(name, lang).words}\u2069` }) },
    { kind: "link", words: t("team_message.link"), address: origin + paths.ownMessages() },
  ];
  return { subject: subject.words, parts };
};

type Words = { words: string; lang: string };
