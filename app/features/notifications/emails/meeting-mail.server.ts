import type { CalendarMessage } from "#app/features/meetings/calendar/calendar-change.ts";
import { calendarWords } from "#app/features/meetings/calendar/calendar-words.server.ts";
import { icalendar, type CalendarWords } from "#app/features/meetings/calendar/ical.server.ts";
import { messageEntries } from "#app/features/meetings/calendar/message-entries.server.ts";
import { database } from "#app/platform/db/db.ts";
import { now } from "#app/platform/clock/clock.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import type { MailContent, MailToBuild } from "./mail-to-build.ts";
import { meetingMailParts, titlesOf } from "./meeting-mail-parts.ts";
import { otherLanguage } from "./notification-mail.ts";

/** What the delivery of a meeting's mail keeps: the message, and the zone of its series' rule. */
export interface MeetingMailData {
  message: CalendarMessage;
  timeZone: string;
}

/**
 * The mail that tells one person of a meeting or a series: new, changed (what it was, what it is now) or off, in their
 * language and time zone, with the same for their calendar. It names title, time and place, and nobody else.
 */
export async function meetingMail(mail: MailToBuild): Promise<MailContent | null> {
  const { message, timeZone } = mail.data as MeetingMailData;
  const { programme, lang, origin, wished } = mail;
  const person = await database(programme).prisma.person.findUnique({ where: { id: mail.recipient.id }, select: { name: true, timeZone: true, lang: true } });
  if (!person) return null;
  const words = await calendarWords(programme, { lang, wished: wished ?? person.lang, origin }, titlesOf(message));
  const settings = await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const reader = { lang, timeZone: person.timeZone ?? settings.timeZone };
  const { subject, parts } = meetingMailParts(message, timeZone, words, reader, now());
  const t = i18nOf(lang).getFixedT(lang, "meetings");
  const all: MailPart[] = [{ kind: "paragraph", words: t("mail.hello") }, ...parts, ...otherLanguage(lang, wished)];
  return { subject, parts: all, ...(mail.address && { calendar: calendarPart(mail.data as MeetingMailData, words, { name: person.name, email: mail.address }) }) };
}

function calendarPart({ message, timeZone }: MeetingMailData, words: Omit<CalendarWords, "attendee">, attendee: { name: string; email: string }) {
  return { method: message.method, content: icalendar(messageEntries(message, timeZone), { ...words, attendee }, now(), message.method) };
}
