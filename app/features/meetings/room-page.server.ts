import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import type { AgendaChoices } from "./agenda/components/agenda-item-form.tsx";
import { readAgenda } from "./agenda/agenda.queries.server.ts";
import { canChangeAgenda, canPlanMeetings } from "./meeting.policy.ts";
import { numberOf } from "./meeting-page.server.ts";
import { meetingByNumber, type MeetingInList } from "./meeting.queries.server.ts";
import { invitedTo } from "./rsvp/rsvp.queries.server.ts";

/** An id in an address. @throws 404 where it is none. */
export function idIn({ params }: Pick<LoaderFunctionArgs, "params">, name: "itemId" | "paperId" | "bookingId" | "invitationId" | "noteId" | "outcomeId" | "actionId"): string {
  const id = params[name];
  if (!isUuid(id)) throw new Response(null, { status: 404 });
  return id as string;
}

/** The meeting of an address for somebody signed in who may see it: invited, of its group, or of the team. @throws 404 otherwise. */
export async function openOwnMeeting({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const meeting = await orNotFound(meetingByNumber(actor, numberOf({ params }), lang));
  const place = meeting.siteId ? (placesFor(programme, lang)[meeting.siteId] ?? null) : null;
  return { actor, person, lang, reader: { lang, timeZone: person.timeZone }, now: now(), programme, meeting, place };
}

/** What the form of an agenda item offers to somebody: owners only to those who see who is invited. */
export async function agendaChoices(actor: Actor, meeting: MeetingInList, lang: string): Promise<AgendaChoices> {
  const [owners, improvements] = await Promise.all([
    canPlanMeetings(actor) ? invitedTo(actor, meeting).then((invited) => invited.map(({ personId, name }) => ({ id: personId, name }))) : [],
    openImprovements(actor, lang),
  ]);
  return { owners, improvements, inputs: canSeeInbox(actor) };
}

/** One item of a meeting's agenda. @throws 404 where there is none. */
export async function agendaItemFor(actor: Actor, meeting: MeetingInList, itemId: string, lang: string) {
  const item = (await readAgenda(actor, meeting, lang)).find(({ id }) => id === itemId);
  if (!item) throw new Response(null, { status: 404 });
  return item;
}

/** As {@link openOwnMeeting}, for somebody who leads the group (or, with `may`, may add to its agenda). @throws 404 otherwise. */
export async function openOwnAgenda(args: LoaderFunctionArgs, may: (actor: Actor, groupId: string | null) => boolean = canChangeAgenda) {
  const page = await openOwnMeeting(args);
  if (!may(page.actor, page.meeting.groupId) || page.meeting.state === "cancelled") throw new Response(null, { status: 404 });
  return page;
}
