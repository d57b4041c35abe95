import { Temporal } from "temporal-polyfill";
import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { localTimeOf, momentOf, type LocalTime } from "#app/platform/clock/wall-clock.ts";
import type { LockedSeries } from "../lock-series.server.ts";
import { checkFacts, type MeetingFacts } from "../meeting-facts.server.ts";
import { reviseTitle } from "../meeting-title.server.ts";
import { samePlace, type MeetingPlace } from "../meeting.ts";
import { checkSeries } from "../recurrence/check-series.ts";
import { repeatOf, ruleCounting, ruleOf } from "../recurrence/recurrence.ts";
import type { Repeat } from "../recurrence/repeat.ts";

/** What a series becomes, and what the meeting becomes by which it was changed. */
export interface PlannedChange {
  series: MeetingPlace & { kind: string; titleTextId: string; timeZone: string; rule: string; startsLocal: LocalTime; minutes: number };
  /** Of the meeting in the form: its new start, where it was given another one. */
  ownStart: Date | null;
  placeChanged: boolean;
  titleChanged: boolean;
}

/**
 * What a form makes of a series: of each thing that it changed of the meeting that it shows, the same change. Null where it
 * changed nothing. @throws refusals: of {@link checkFacts} and {@link checkSeries}; a beginning in the past.
 */
export async function plannedChange(
  tx: Tx,
  actor: Actor,
  { meeting, series, rows }: LockedSeries,
  form: Omit<MeetingFacts, "groupId"> & { repeat: Repeat },
  now: Date,
): Promise<PlannedChange | null> {
  const { place, timeZone } = await checkFacts(tx, { ...form, groupId: series.groupId });
  const shown = localTimeOf(meeting.startsAt, meeting.timeZone);
  const placeChanged = !samePlace(place, meeting);
  const zone = placeChanged ? timeZone : series.timeZone;
  const restarted = form.startsLocal !== shown;
  const first = rows[0]!.occurrence!;
  const startsLocal = restarted ? shifted(first, shown, form.startsLocal) : first;
  const minutes = form.minutes === lengthOf(meeting) ? series.minutes : form.minutes;

  const remaining = "COUNT" in Object.fromEntries(series.rule.split(";").map((part) => part.split("="))) ? ruleCounting(series.rule, rows.length) : series.rule;
  const repeats = JSON.stringify(form.repeat) !== JSON.stringify(repeatOf(remaining, series.timeZone));
  const rule = repeats || restarted || zone !== series.timeZone ? ruleOf(form.repeat, startsLocal, zone) : remaining;
  const words = await tx.text.findUniqueOrThrow({ where: { id: meeting.titleTextId }, select: { words: true } });
  const titleChanged = words.words !== form.title;
  const kindChanged = form.kind !== meeting.kind;
  if (!restarted && !repeats && !placeChanged && !titleChanged && !kindChanged && form.minutes === lengthOf(meeting)) return null;

  checkSeries(rule, startsLocal, zone);
  if (momentOf(startsLocal, zone)! <= now) throw new DomainError("meetings:errors.past");
  const own = placeChanged ? place : { siteId: series.siteId, room: series.room, isInPerson: series.isInPerson, onlineUrl: series.onlineUrl, dialIn: series.dialIn };
  const ownStart = restarted ? momentOf(form.startsLocal, zone) : null;
  if (ownStart && ownStart <= now) throw new DomainError("meetings:errors.past");
  return {
    series: {
      ...own,
      kind: kindChanged ? form.kind : series.kind,
      titleTextId: titleChanged ? await reviseTitle(tx, actor, series.titleTextId, form.title, now) : series.titleTextId,
      timeZone: zone,
      rule,
      startsLocal,
      minutes,
    },
    ownStart,
    placeChanged,
    titleChanged,
  };
}

/** How long a meeting lasts, in minutes. */
export function lengthOf(meeting: { startsAt: Date; endsAt: Date }): number {
  return Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
}

/** A start moved by as many days as another one, to the same time of day as that. */
function shifted(start: LocalTime, from: LocalTime, to: LocalTime): LocalTime {
  const days = Temporal.PlainDate.from(from.slice(0, 10)).until(Temporal.PlainDate.from(to.slice(0, 10))).days;
  return `${Temporal.PlainDate.from(start.slice(0, 10)).add({ days }).toString()}T${to.slice(11)}`;
}
