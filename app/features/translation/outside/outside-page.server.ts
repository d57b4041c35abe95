import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { canSeeOutsideJobs } from "./outside.policy.ts";

/** Opens a page about texts for people outside. @throws 404 for whoever may not see them. */
export async function openOutsideJobs({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeOutsideJobs(actor)) throw nothingHere();
  const lang = requestLanguage(request, { account: person.lang });
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, now: now() };
}
