import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { inviteRows, peopleToInvite } from "./invite-rows.server.ts";
import { checkFacts, spanOf } from "./meeting-facts.server.ts";
import { seriesPlanned } from "./meeting.events.ts";
import { canPlanMeetings } from "./meeting.policy.ts";
import { writeTitle } from "./meeting-title.server.ts";
import type { MeetingToPlan } from "./plan-meeting.server.ts";
import { checkSeries } from "./recurrence/check-series.ts";
import { occurrencesOf, ruleOf } from "./recurrence/recurrence.ts";
import type { Repeat } from "./recurrence/repeat.ts";

/**
 * Plans a series and invites to all its meetings; each is a row of its own from the beginning. Returns its id and the number
 * of its first meeting. @throws refusals: of {@link checkFacts} and {@link checkSeries}; a start in the past.
 */
export async function planSeries(actor: Actor, input: MeetingToPlan & { repeat: Repeat }): Promise<{ seriesId: string; number: number }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canPlanMeetings(actor)) throw notAllowed();
    const { place, timeZone } = await checkFacts(tx, input);
    if (spanOf(input.startsLocal, input.minutes, timeZone).startsAt <= now) throw new DomainError("meetings:errors.past");
    const rule = ruleOf(input.repeat, input.startsLocal, timeZone);
    checkSeries(rule, input.startsLocal, timeZone);
    const personIds = await peopleToInvite(tx, { groupId: input.groupId, people: input.people ?? [] }, now);
    const seriesId = newId();
    const titleTextId = await writeTitle(tx, actor, { words: input.title, subjectKind: "series", subjectId: seriesId, personIds }, now);
    const createdById = actor.kind === "person" ? actor.personId : null;
    const shared = { groupId: input.groupId, kind: input.kind, titleTextId, timeZone, ...place, createdAt: now, createdById };
    await tx.meetingSeries.create({ data: { id: seriesId, ...shared, rule, startsLocal: input.startsLocal, minutes: input.minutes }, select: { id: true } });
    const meetings = occurrencesOf(rule, input.startsLocal, timeZone).map((occurrence) => ({
      id: newId(),
      seriesId,
      occurrence,
      ...shared,
      ...spanOf(occurrence, input.minutes, timeZone),
    }));
    await tx.meeting.createMany({ data: meetings });
    await inviteRows(tx, meetings.map(({ id }) => id), personIds);
    await record(seriesPlanned, seriesId, { meetings: meetings.length });
    const first = await tx.meeting.findUniqueOrThrow({ where: { id: meetings[0]!.id }, select: { number: true } });
    return { seriesId, number: first.number };
  });
}
