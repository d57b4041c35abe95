import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { needBooking } from "../interpreters/need-booking.server.ts";
import { takesAnswers, waysToJoin, type Rsvp } from "../meeting.ts";
import { invitationAnswered } from "./rsvp.events.ts";
import { canAnswerInvitation, isOwnInvitation } from "./rsvp.policy.ts";
import type { MeetingNeeds } from "./rsvp.schema.ts";

/** A signed language has a tag of its own: American Sign Language. */
const SIGNED = "ase";

/**
 * Answers an invitation: by whoever was invited, or by a coordinator on their behalf, which the event says. It can be changed
 * until the meeting starts. Without `needs` what they need stays as it is. What needs a booking asks for one.
 * @throws refusals: not theirs (404), the meeting has started or is cancelled, or the answer that was seen is not the last.
 */
export async function answerInvitation(
  actor: Actor,
  input: { invitationId: string; answer: Rsvp; needs?: MeetingNeeds | undefined; version?: number },
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { invitation, meeting, person } = await lockInvitation(tx, input.invitationId);
    if (!canAnswerInvitation(actor, invitation)) throw notFound();
    if (!takesAnswers(meeting, now)) throw new DomainError(meeting.state === "planned" ? "meetings:errors.started" : "meetings:errors.off", 409);
    if (input.version !== undefined && input.version !== invitation.version) throw changedMeanwhile();
    const { needs } = input;
    if (needs?.joins && !waysToJoin(meeting).includes(needs.joins)) throw new DomainError("meetings:errors.joins");
    const own = isOwnInvitation(actor, invitation);
    const lang = needs?.needs.includes("interpreter") ? (needs.lang ?? person.lang) : null;
    const change = {
      rsvp: input.answer as string,
      recordedById: own || actor.kind !== "person" ? null : actor.personId,
      ...(needs && { joins: needs.joins as string | null, needs: needs.needs as string[], needsLang: lang, needsDialect: lang ? needs.dialect : null, needsNote: needs.note }),
    };
    if (isSame(change, invitation)) return unchanged();
    await tx.invitation.update({ where: { id: invitation.id }, data: { ...change, rsvpAt: now, version: { increment: 1 } }, select: { id: true } });
    if (input.answer !== "no") await needBookings(tx, { ...invitation, ...change }, person.lang);
    await record(invitationAnswered, invitation.id, { meetingId: meeting.id, answer: input.answer, ...(own ? {} : { onBehalf: true }) });
  });
}

/** An invitation that still stands, with its meeting and person, held until the end of the command. The meeting is held first. */
async function lockInvitation(tx: Tx, invitationId: string) {
  await tx.$queryRaw`
    select 1 from meetings m where m.id = (select i.meeting_id from invitations i where i.id = ${invitationId}::uuid) for update`;
  await tx.$queryRaw`select 1 from invitations where id = ${invitationId}::uuid for update`;
  const found = await tx.invitation.findUnique({
    where: { id: invitationId },
    include: { meeting: true, person: { select: { lang: true, endedAt: true } } },
  });
  if (!found || found.removedAt) throw notFound();
  const { meeting, person, ...invitation } = found;
  return { invitation, meeting, person };
}

function isSame(change: Record<string, unknown>, invitation: Record<string, unknown>): boolean {
  return Object.entries(change).every(([key, value]) => JSON.stringify(value) === JSON.stringify(invitation[key]));
}

async function needBookings(
  tx: Tx,
  invitation: { meetingId: string; needs: string[]; needsLang: string | null; needsDialect: string | null },
  lang: string,
): Promise<void> {
  const { meetingId, needs, needsLang, needsDialect } = invitation;
  if (needs.includes("interpreter")) await needBooking(tx, { meetingId, kind: "interpreter", lang: needsLang ?? lang, dialect: needsDialect });
  if (needs.includes("sign_language")) await needBooking(tx, { meetingId, kind: "sign_language", lang: SIGNED, dialect: null });
  if (needs.includes("captions")) await needBooking(tx, { meetingId, kind: "captions", lang, dialect: null });
}
