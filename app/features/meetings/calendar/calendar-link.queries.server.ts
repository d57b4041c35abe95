import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { shippedLanguage } from "./shipped-language.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { codeHash, privateCode, readCode } from "#app/platform/secrets/private-code.ts";
import { statesOfPerson } from "./calendar-states.server.ts";
import { calendarWords } from "./calendar-words.server.ts";
import { icalendar } from "./ical.server.ts";
import { stateEntries } from "./message-entries.server.ts";

/** The private code of a calendar address, made again from its id; the database keeps only its hash. */
export function calendarSecret(linkId: string): string {
  return privateCode("calendar", linkId);
}

/** Somebody's own calendar address, as the code in it; null where they have none. */
export async function ownCalendarLink(actor: PersonActor): Promise<{ secret: string; since: Date } | null> {
  const link = await reads(actor).calendarLink.findFirst({ where: { personId: actor.personId, revokedAt: null } });
  return link && { secret: calendarSecret(link.id), since: link.createdAt };
}

/**
 * The calendar at a private address (`<code>.ics`): all meetings of the one who has it, and nobody else's name. Null where
 * there is none: nobody was given this code, or it was revoked.
 */
export async function calendarFeed(programme: string, file: string, origin: string): Promise<string | null> {
  const code = file.endsWith(".ics") ? readCode(file.slice(0, -4)) : null;
  if (!code) return null;
  const { prisma } = database(programme);
  const link = await prisma.calendarLink.findUnique({
    where: { secretHash: new Uint8Array(codeHash("calendar", code)) },
    select: { revokedAt: true, createdAt: true, person: { select: { id: true, lang: true, endedAt: true } } },
  });
  const now = clockNow();
  if (!link || link.revokedAt || (link.person.endedAt && link.person.endedAt <= now)) return null;
  const states = await statesOfPerson(prisma, link.person.id);
  const titles = states.flatMap((state) =>
    state.kind === "meeting" ? (state.meeting ? [state.meeting.titleTextId] : []) : [state.series.titleTextId, ...[...state.meetings.values()].map(({ titleTextId }) => titleTextId)],
  );
  const words = await calendarWords(programme, { lang: shippedLanguage(link.person.lang), wished: link.person.lang, origin }, titles);
  // One moment for all of it, so that the same meetings are the same bytes and an ETag can say so.
  return icalendar(states.flatMap(stateEntries), { ...words, attendee: null }, link.createdAt);
}
