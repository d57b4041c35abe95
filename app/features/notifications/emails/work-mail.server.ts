import { readTogether } from "#app/features/events/read-together.server.ts";
import { liveGrants } from "#app/features/identity/identity.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { countWaitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { countInbox } from "#app/features/triage/triage.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn } from "#app/ui/format/format.ts";
import type { MailBuilder } from "./mail-to-build.ts";
import { otherLanguage } from "./notification-mail.ts";

/** How much waits for somebody of the team at this moment, and where; null where nothing does any more. */
export const workMail: MailBuilder = async ({ programme, recipient, lang, wished, origin }) => {
  const actor = { kind: "person", programme, personId: recipient.id, grants: await liveGrants(programme, recipient.id) } as const;
  const { timeZone } = await readProgramme(programme);
  const { inbox: { unread }, texts } = await readTogether(actor, { inbox: countInbox(actor, dayIn(now(), timeZone)), texts: countWaitingTranslations(actor) });
  if (unread + texts === 0) return null;
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  const parts: MailPart[] = [
    { kind: "paragraph", words: t("hello") },
    { kind: "paragraph", words: t("work_waiting.words") },
    ...(unread > 0 ? [{ kind: "link" as const, words: t("work_waiting.unread", { count: unread }), address: origin + paths.inbox() }] : []),
    ...(texts > 0 ? [{ kind: "link" as const, words: t("work_waiting.texts", { count: texts }), address: origin + paths.translation() }] : []),
    ...otherLanguage(lang, wished),
  ];
  return { subject: t("work_waiting.subject"), parts };
};
