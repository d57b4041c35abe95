import { reads } from "#app/features/events/reads.server.ts";
import { invitationSecret } from "#app/features/meetings/invitation-secret.server.ts";
import { takesAnswers } from "#app/features/meetings/meeting.ts";
import { readInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatTime } from "#app/ui/format/format.ts";
import type { MailBuilder } from "./mail-to-build.ts";
import { otherLanguage } from "./notification-mail.ts";

/** Reminds somebody of a meeting: what, when, where, and where to change their answer. Null once it began or is off. */
export const meetingReminderMail: MailBuilder = async ({ programme, recipient, lang, wished, origin, subjectId }) => {
  const actor = { kind: "system", programme } as const;
  const row = await reads(actor).invitation.findFirst({ where: { meetingId: subjectId, personId: recipient.id, removedAt: null }, select: { id: true } });
  const invitation = row && (await readInvitation(actor, row.id, lang));
  if (!invitation || invitation.answer === "no" || !takesAnswers(invitation.meeting, now())) return null;
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  const { meeting } = invitation;
  const reader = { lang, timeZone: meeting.timeZone };
  const title = wordsFor(meeting.title).words;
  const place = meeting.siteId ? placesFor(await readProgramme(programme), lang)[meeting.siteId]?.words : undefined;
  const where = [place, meeting.room].filter(Boolean).join(", ");
  const parts: MailPart[] = [
    { kind: "paragraph", words: t("hello") },
    {
      kind: "paragraph",
      words: t("meeting_reminder.words", {
        title: `\u2068${title}\u2069`,
        date: formatDate(meeting.startsAt, reader, { weekday: true }),
        time: formatTime(meeting.startsAt, reader, { zone: true }),
      }),
    },
    ...(meeting.isInPerson && where ? [{ kind: "paragraph" as const, words: t("meeting_reminder.where", { where: `\u2068${where}\u2069` }) }] : []),
    ...(meeting.onlineUrl ? [{ kind: "link" as const, words: t("meeting_reminder.online"), address: meeting.onlineUrl }] : []),
    ...(meeting.dialIn ? [{ kind: "paragraph" as const, words: t("meeting_reminder.phone", { number: `\u2066${meeting.dialIn}\u2069` }) }] : []),
    { kind: "link", words: t(invitation.answer ? "meeting_reminder.change" : "meeting_reminder.answer"), address: origin + paths.invitation(lang, invitationSecret(invitation.id)) },
    ...otherLanguage(lang, wished),
  ];
  return { subject: t("meeting_reminder.subject", { title }), parts };
};
