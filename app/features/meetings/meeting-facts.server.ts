import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { isLocalTime, momentThatIs, type LocalTime } from "#app/platform/clock/wall-clock.ts";
import { LEAST_MINUTES, MOST_MINUTES, placeProblem, tidyPlace, type MeetingKind, type MeetingPlace } from "./meeting.ts";

/** What a form says of a meeting. */
export interface MeetingFacts extends MeetingPlace {
  title: string;
  kind: MeetingKind;
  groupId: string | null;
  /** On the clock of the site, or of the programme where it is at no site. */
  startsLocal: LocalTime;
  minutes: number;
}

/**
 * The place and zone of a form, checked.
 * @throws refusals: no way to take part, a site that is not one, a group that is not one, a time that is none.
 */
export async function checkFacts(tx: Tx, facts: MeetingFacts): Promise<{ place: MeetingPlace; timeZone: string }> {
  const place = tidyPlace(facts);
  const problem = placeProblem(place);
  if (problem) throw new DomainError(problem);
  if (!Number.isInteger(facts.minutes) || facts.minutes < LEAST_MINUTES || facts.minutes > MOST_MINUTES) throw new DomainError("meetings:errors.minutes");
  if (!isLocalTime(facts.startsLocal)) throw new DomainError("meetings:errors.start");
  if (facts.groupId && !(await tx.group.findUnique({ where: { id: facts.groupId }, select: { id: true } }))) throw new DomainError("meetings:errors.group");
  const site = place.siteId ? await tx.site.findUnique({ where: { id: place.siteId }, select: { timeZone: true } }) : null;
  if (place.siteId && !site) throw new DomainError("meetings:errors.site");
  const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  const { siteId, room, isInPerson, onlineUrl, dialIn } = place;
  return { place: { siteId, room, isInPerson, onlineUrl, dialIn }, timeZone: site?.timeZone ?? programme.timeZone };
}

/**
 * When a meeting begins and ends.
 * @throws a refusal that names the day, where clocks are put forward over that time, so that it does not exist.
 */
export function spanOf(startsLocal: LocalTime, minutes: number, timeZone: string): { startsAt: Date; endsAt: Date } {
  const startsAt = momentThatIs(startsLocal, timeZone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}
