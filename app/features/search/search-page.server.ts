import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import type { SearchReader } from "./found-rows.server.ts";
import { LONGEST_SEARCH, NUMBERED, readSearch, type Numbered, type Search } from "./search.ts";

/** Who of the team searches, for what (`?q=`). @throws what {@link requireTeam} does. */
export async function openSearch({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">): Promise<{ reader: SearchReader; asked: Search; typed: string; query: URLSearchParams }> {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const query = new URL(request.url).searchParams;
  const typed = (query.get("q") ?? "").slice(0, LONGEST_SEARCH).trim().toWellFormed();
  const t = translator(lang);
  const names = Object.fromEntries(NUMBERED.map((kind) => [kind, t(`search:numbered.${kind}`)])) as Record<Numbered, string>;
  const asked = readSearch(typed, names);
  const words = asked.state === "sought" && asked.sought.terms ? typed : "";
  return { reader: { actor, programme: await readProgramme(context.programme), lang, timeZone: person.timeZone, words }, asked, typed, query };
}
