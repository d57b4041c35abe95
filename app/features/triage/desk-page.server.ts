import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { canSeeTranslationDesk } from "#app/features/texts/texts.policy.ts";
import { waitingTranslations } from "#app/features/texts/texts.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { subjectNumbers } from "./subject-numbers.queries.server.ts";

/** The translation desk of whoever asks: what waits in their languages. @throws 404 for whoever translates nothing. */
export async function openDesk({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeeTranslationDesk(actor)) throw new Response(null, { status: 404 });
  const waiting = await waitingTranslations(actor);
  const lang = requestLanguage(request, { account: person.lang });
  return {
    actor,
    lang,
    desk: { waiting, numbers: await subjectNumbers(actor, waiting), reader: { lang, timeZone: person.timeZone }, now: now() },
  };
}
