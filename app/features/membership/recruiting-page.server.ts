import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { canRecruit } from "./application.policy.ts";
import { recruitingRecord } from "./recruiting.queries.server.ts";

/** Who of the team recruits, and how they read. @throws 404 for whoever may not. */
export async function openRecruiting({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canRecruit(actor)) throw nothingHere();
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  const moment = now();
  return { actor, programme, lang, reader: { lang, timeZone: programme.timeZone }, now: moment, today: dayIn(moment, programme.timeZone) };
}

/** The application of an address, for somebody who may recruit. @throws 404 otherwise. */
export async function openApplicant(args: Pick<LoaderFunctionArgs, "request" | "context" | "params">) {
  const opened = await openRecruiting(args);
  const { number = "" } = args.params;
  const application = /^[1-9]\d{0,8}$/.test(number) ? await recruitingRecord(opened.actor, Number(number), opened.lang) : null;
  const group = application && opened.programme.groups.find(({ id }) => id === application.groupId);
  if (!application || !group) throw nothingHere();
  return { ...opened, application, group, page: pageOf(opened, application, nameFor(group.name, opened.lang)) };
}

/** What every page about one application shows. */
export type ApplicantPage = ReturnType<typeof pageOf>;

function pageOf(
  { lang, reader, now: moment, today, programme }: Awaited<ReturnType<typeof openRecruiting>>,
  application: NonNullable<Awaited<ReturnType<typeof recruitingRecord>>>,
  groupName: { words: string; lang: string },
) {
  const sites = programme.sites.filter(({ id }) => application.siteIds.includes(id)).map(({ name }) => nameFor(name, lang).words);
  return { application, groupName, sites, reader, now: moment, today };
}
