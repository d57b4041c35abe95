import { languagesOf, type Actor } from "#app/features/events/actor.ts";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import { now as clockNow } from "#app/platform/clock/clock.ts";
import { readAgenda } from "./agenda/agenda.queries.server.ts";
import { whatHappenedSince } from "./agenda/since.queries.server.ts";
import { bookingsOf } from "./interpreters/interpreters.queries.server.ts";
import { canPrepare, hasBegun, isOver } from "./meeting.ts";
import { canChangeAgenda, canPlanMeetings } from "./meeting.policy.ts";
import type { MeetingInList } from "./meeting.queries.server.ts";
import { minutesOf } from "./minutes/minutes.queries.server.ts";
import { papersOf } from "./papers/papers.queries.server.ts";
import { readinessOf } from "./readiness/readiness.queries.server.ts";
import { whatIsMissing } from "./readiness/readiness.ts";
import { invitedTo, quorumFor } from "./rsvp/rsvp.queries.server.ts";

/** Everything that the team's page of one meeting shows around it, as much as the actor may see. */
export type MeetingRoomFacts = Awaited<ReturnType<typeof meetingRoom>>;

/** Who comes, what is ready, agenda, papers and minutes of a meeting that the actor may see, for their page of it. */
export async function meetingRoom(actor: Actor, meeting: MeetingInList, programme: Programme, lang: string) {
  const mayPlan = canPlanMeetings(actor);
  const invited = await invitedTo(actor, meeting);
  const [quorum, readiness, bookings, agenda, papers, minutes, happened, translators] = await Promise.all([
    mayPlan ? quorumFor(actor, meeting) : null,
    mayPlan ? readinessOf(actor, meeting, invited, programme.workingLanguage) : null,
    bookingsOf(actor, meeting),
    readAgenda(actor, meeting, lang),
    papersOf(actor, meeting.id, lang),
    minutesOf(actor, meeting, lang),
    whatHappenedSince(actor, meeting, lang),
    mayPlan ? translatorsNow(actor) : [],
  ]);
  const now = clockNow();
  const [begun, prepares] = [hasBegun(meeting, now), canPrepare(meeting, now)];
  return {
    number: meeting.number,
    mayPlan,
    /** Things for it can still be prepared, and this actor may. */
    mayPrepare: mayPlan && prepares,
    mayChangeAgenda: canChangeAgenda(actor, meeting.groupId) && prepares,
    translates: languagesOf(actor),
    translators,
    seesBacklog: canSeeBacklog(actor),
    begun,
    isOver: isOver(meeting, now),
    isOff: meeting.state === "cancelled",
    invited,
    quorum,
    readiness,
    missing: readiness && !begun ? whatIsMissing(readiness.rows, programme.workingLanguage) : [],
    bookings,
    agenda,
    papers,
    minutes: minutes[0] ? { state: minutes[0].state } : null,
    happened,
  };
}
