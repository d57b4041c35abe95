import { setEnv } from "#app/platform/env/env.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { SECRET } from "../../setup/start-portal.ts";
import { type WalkPage } from "./page.ts";

/** The code of an invitation, as the mail has it: it follows from the invitation's id and the portal's secret. */
function codeOf(invitationId: string): string {
  setEnv({ HEARD_SECRET: SECRET });
  return privateCode("invitation", invitationId);
}

/** What happens around one meeting: answers, interpreters, agenda, papers, notes, minutes. */
export const MEETING_ROOM_WALK: WalkPage[] = [
  { route: "/:lang/i/:code", as: "visitor", path: (records) => `/${records.lang}/i/${codeOf(records.invitation!)}` },
];

/** The member with whom the walk goes, as `walk.spec.ts` chooses them. */
const MEMBER = `(select p.id from grants g join people p on p.id = g.person_id
  where g.role = 'member' and p.ended_at is null and (g.until is null or g.until > now())
  order by not exists (select 1 from contributors c where c.person_id = p.id), p.id limit 1)`;
const MEMBERS_NEXT = `from meetings m join invitations i on i.meeting_id = m.id
  where i.person_id = ${MEMBER} and i.removed_at is null and m.state = 'planned' and m.starts_at > now() order by m.starts_at limit 1`;

export const MEETING_ROOM_RECORDS: Record<string, string> = {
  invitation: `select i.id ${MEMBERS_NEXT}`,
};
