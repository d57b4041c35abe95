import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import { openMeetingToPlan } from "../meeting-page.server.ts";
import { readInvitation } from "../rsvp/rsvp.queries.server.ts";

/** The invitation of an address under its meeting, for somebody who plans meetings. @throws 404 where it is none. */
export async function openCall(args: LoaderFunctionArgs) {
  const page = await openMeetingToPlan(args);
  const id = args.params.invitationId ?? "";
  const invitation = isUuid(id) ? await readInvitation(page.actor, id, page.lang) : null;
  if (!invitation || invitation.meeting.number !== page.meeting.number) throw new Response(null, { status: 404 });
  return { ...page, invitation };
}
