import { invitationSecret } from "#app/features/meetings/invitation-secret.server.ts";
import { localTimeOf } from "#app/platform/clock/wall-clock.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { systemOf, type Whose, type World } from "../world.ts";

export interface MadeMeeting {
  id: string;
  number: number;
  /** The invitation of the asking member (own) or of the other group's one. */
  invitationId: string;
  /** The code of that invitation. */
  code: string;
}

/** A meeting of the own or the other group, a week from now (or `days`), to which its members are invited. */
export async function makeMeetingOf(world: World, whose: Whose, days = 7): Promise<MadeMeeting> {
  const { id, number } = await planMeeting(systemOf(world.programme), {
    title: "Patient council",
    kind: "advisory",
    groupId: world.groups[whose].id,
    startsLocal: `${localTimeOf(new Date(Date.now() + days * 86_400_000), "America/New_York").slice(0, 10)}T17:45`,
    minutes: 90,
    siteId: null,
    room: null,
    isInPerson: false,
    onlineUrl: "https://meet.example/council",
    dialIn: "+1 555 010 0199",
    // The world's roles are a moment old; a meeting that was planned earlier invites by name.
    people: [whose === "own" ? world.people.member : world.otherMember],
  });
  const invitation = await database(world.programme).prisma.invitation.findFirstOrThrow({ where: { meetingId: id }, select: { id: true } });
  return { id, number, invitationId: invitation.id, code: invitationSecret(invitation.id) };
}

/** As {@link makeMeetingOf}, of yesterday: what came of it can be written down. Planned while the members were there. */
export async function makePastMeetingOf(world: World, whose: Whose): Promise<MadeMeeting> {
  return at(new Date(Date.now() - 2 * 86_400_000), () => makeMeetingOf(world, whose, -1));
}
