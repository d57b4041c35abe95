import type { LoaderFunctionArgs } from "@remix-run/node";
import { atomOf } from "#app/features/backlog/atom.tsx";
import { nextMidnight } from "#app/features/backlog/changes.queries.server.ts";
import { changesFeed } from "#app/features/backlog/feed.queries.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";

/** What changed, as an Atom feed in one language. It reads no session, is the same for everybody and is kept like a public page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const programme = await readProgramme(context.programme);
  const lang = shownLanguages(programme.languages).find((shown) => shown === params.lang);
  if (!lang) throw nothingHere();
  const feed = await changesFeed({ kind: "visitor", programme: context.programme }, lang);
  const atom = atomOf(feed, { lang, origin: context.origin, programme: nameFor(programme.name, lang) });
  const kept = new URL(request.url).search === "" ? keepUntil(nextMidnight(programme.timeZone)) : { "Cache-Control": "no-cache" };
  return new Response(atom, { headers: { ...kept, "Content-Type": "application/atom+xml; charset=utf-8" } });
}
