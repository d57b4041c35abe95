import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { refusalsOf } from "#app/features/identity/refused-addresses.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { formatDate, formatTime } from "#app/ui/format/format.ts";
import type { MeetingInList } from "../meeting.queries.server.ts";
import { canCallInvited } from "../meeting.policy.ts";
import type { Rsvp } from "../meeting.ts";

/** Somebody to call about a meeting. */
export interface PersonToCall {
  invitationId: string;
  version: number;
  name: string;
  lang: string;
  phone: string | null;
  /** No e-mail address: nothing reached them yet. Else they were written to and did not answer. */
  hasEmail: boolean;
  /** They have an address, and a mail server said that it cannot reach it. */
  isRefused: boolean;
  /** They switched mail about meetings off. */
  wantsNoMail: boolean;
  answer: Rsvp | null;
  /** What to say, in their language (`isTheirs`); in the caller's where theirs does not ship with Heard. */
  say: { words: string; lang: string; isTheirs: boolean };
}

/**
 * Who is to be called about a meeting: whoever has no e-mail address, one that mail does not reach, or wants no mail about
 * meetings, and whoever did not answer; those who did not answer first, then by name. With each what to say: when it is and what
 * it is, as in their invitation.
 * @throws a 404 refusal for whoever may not see how to reach them.
 */
export async function peopleToCall(actor: Actor, meeting: MeetingInList, callerLang: string): Promise<PersonToCall[]> {
  if (!canCallInvited(actor)) throw notFound();
  const db = reads(actor);
  const [invited, { titleTextId }] = await Promise.all([
    db.invitation.findMany({
      where: { meetingId: meeting.id, removedAt: null },
      select: { id: true, version: true, rsvp: true, person: { select: { id: true, name: true, lang: true, phone: true, email: true } } },
    }),
    db.meeting.findUniqueOrThrow({ where: { id: meeting.id }, select: { titleTextId: true } }),
  ]);
  const refused = await refusalsOf(db, invited.flatMap(({ person }) => person.email ?? []));
  const muted = await db.notificationPreference.findMany({
    where: { recipientKind: "person", recipientId: { in: invited.map(({ person }) => person.id) }, topic: "meetings", cadence: "off" },
    select: { recipientId: true },
  });
  const wantsNoMail = new Set(muted.map(({ recipientId }) => recipientId));
  const rows = invited.filter(({ rsvp, person }) => rsvp === null || !person.email || refused.has(person.email) || wantsNoMail.has(person.id));
  const titles = new Map<string, string>();
  for (const lang of new Set(rows.map(({ person }) => spokenIn(person.lang, callerLang)))) {
    const texts = await readTexts(actor, [titleTextId], lang, { reviewedOnly: true });
    titles.set(lang, wordsFor(texts.get(titleTextId)!).words);
  }
  return rows
    .map(({ id, version, rsvp, person }) => ({
      invitationId: id,
      version,
      name: person.name,
      lang: person.lang,
      phone: person.phone,
      hasEmail: person.email !== null,
      isRefused: person.email !== null && refused.has(person.email),
      wantsNoMail: wantsNoMail.has(person.id),
      answer: rsvp as Rsvp | null,
      say: { ...whatToSay(meeting, titles.get(spokenIn(person.lang, callerLang))!, spokenIn(person.lang, callerLang)), isTheirs: languageServing(person.lang) !== undefined },
    }))
    .sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.name.localeCompare(b.name));
}

/** The language in which somebody is called: theirs, else the caller's, where it does not ship with Heard. */
function spokenIn(lang: string, callerLang: string): ShippedLanguage {
  return languageServing(lang) ?? languageServing(callerLang) ?? "en";
}

function whatToSay(meeting: Pick<MeetingInList, "startsAt" | "timeZone">, title: string, lang: ShippedLanguage): { words: string; lang: string } {
  const reader = { lang, timeZone: meeting.timeZone };
  const words = translator(lang)("meetings:calls.say", {
    title: `\u2068${title}\u2069`,
    date: formatDate(meeting.startsAt, reader, { weekday: true }),
    time: formatTime(meeting.startsAt, reader),
  });
  return { words, lang };
}
