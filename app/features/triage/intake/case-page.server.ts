import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import type { PersonActor } from "#app/features/events/actor.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { readCase, type CaseToRead } from "./case.queries.server.ts";
import { canSeeIntake } from "./intake.policy.ts";

/** What every page about a person's own case shows. */
export interface CasePage {
  case: CaseToRead;
  site: { words: string; lang: string } | null;
  reader: Reader & { lang: ShippedLanguage };
  now: Date;
}

/** Who of the team asks, and how they read. @throws 404 for whoever has no page of intake. */
export async function openIntake({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeIntake(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const programme = await readProgramme(context.programme);
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, programme, places: placesFor(programme, lang), now: now() };
}

/** The case of an address, for somebody who may see its card. @throws 404 otherwise. */
export async function openCase(args: LoaderFunctionArgs): Promise<{ actor: PersonActor; page: CasePage; timeZone: string }> {
  const { actor, lang, reader, programme, places, now: moment } = await openIntake(args);
  const found = await readCase(actor, args.params.id ?? "", lang);
  if (!found) throw new Response(null, { status: 404 });
  return { actor, timeZone: programme.timeZone, page: { case: found, site: found.siteId ? (places[found.siteId] ?? null) : null, reader, now: moment } };
}

/** Who wants to change which case. @throws 404 where the address names none. */
export async function openCaseChange(args: ActionFunctionArgs): Promise<{ actor: PersonActor; inputId: string }> {
  const { actor } = await openIntake(args);
  const inputId = args.params.id ?? "";
  if (!isUuid(inputId)) throw new Response(null, { status: 404 });
  return { actor, inputId };
}
