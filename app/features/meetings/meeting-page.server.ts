import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { meetingByNumber } from "./meeting.queries.server.ts";
import { canPlanMeetings, canSeeMeetings } from "./meeting.policy.ts";

/** Who of the team asks for meetings, and how they read. @throws 404 for whoever has none. */
export async function openMeetings({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeMeetings(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, now: now(), programme, places: placesFor(programme, lang) };
}

/** As {@link openMeetings}, for somebody who plans them. @throws 404 otherwise. */
export async function openPlanning(args: Pick<LoaderFunctionArgs, "request" | "context">) {
  const page = await openMeetings(args);
  if (!canPlanMeetings(page.actor)) throw new Response(null, { status: 404 });
  return page;
}

/** The meeting of an address. @throws 404 where there is none for whoever asks. */
export async function openMeeting(args: LoaderFunctionArgs) {
  const page = await openMeetings(args);
  return { ...page, meeting: await orNotFound(meetingByNumber(page.actor, numberOf(args), page.lang)) };
}

/** As {@link openMeeting}, for somebody who plans meetings. @throws 404 otherwise. */
export async function openMeetingToPlan(args: LoaderFunctionArgs) {
  const page = await openMeeting(args);
  if (!canPlanMeetings(page.actor)) throw new Response(null, { status: 404 });
  return page;
}

/** The number in an address. @throws 404 where it is none. */
export function numberOf({ params }: Pick<LoaderFunctionArgs, "params">): number {
  if (!/^[1-9]\d{0,8}$/.test(params.number ?? "")) throw new Response(null, { status: 404 });
  return Number(params.number);
}
