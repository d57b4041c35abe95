import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { canManageEngines } from "./engine.policy.ts";

/** Opens a page about the machines. @throws 404 for whoever may not see them. */
export async function openEngines({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canManageEngines(actor)) throw nothingHere();
  const lang = requestLanguage(request, { account: person.lang });
  return { actor, lang, reader: { lang, timeZone: person.timeZone }, programme: await readProgramme(context.programme) };
}
