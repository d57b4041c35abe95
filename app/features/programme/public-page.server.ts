import type { VisitorActor } from "#app/features/events/actor.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { found, nothingHere } from "#app/platform/http/responses.ts";
import { isLanguageTag, isShipped, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { bestLanguage, shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { inLanguage } from "#app/platform/paths/paths.ts";
import type { Programme } from "./programme.ts";
import { readProgramme } from "./programme.queries.server.ts";

export interface PublicPage {
  actor: VisitorActor;
  lang: ShippedLanguage;
  programme: Programme;
  /** For dates: the page's language in the programme's time zone. */
  reader: { lang: ShippedLanguage; timeZone: string };
}

/**
 * Opens a page of patients and visitors: its language is in the address, and no session is read.
 * @throws a redirect to the best language where the programme does not show the asked one; 404 where it is no language.
 */
export async function openPublicPage(args: {
  request: Request;
  params: { lang?: string };
  context: { programme: string };
}): Promise<PublicPage> {
  const { request, params, context } = args;
  const programme = await readProgramme(context.programme);
  const shown = shownLanguages(programme.languages);
  const { lang } = params;
  if (isShipped(lang) && shown.includes(lang)) {
    return {
      actor: { kind: "visitor", programme: context.programme },
      lang,
      programme,
      reader: { lang, timeZone: programme.timeZone },
    };
  }
  const looksLikeLanguage = lang !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(lang) && isLanguageTag(lang);
  if (!looksLikeLanguage) throw nothingHere();
  const url = new URL(request.url);
  const best = bestLanguage({ accept: request.headers.get("accept-language"), offered: programme.languages, wishes: [lang] });
  throw found(inLanguage(url.pathname, best) + url.search);
}

/** The best language for somebody at `/`, from cookie and browser. */
export async function bestLanguageFor(request: Request, programme: string): Promise<ShippedLanguage> {
  const { languages } = await readProgramme(programme);
  return requestLanguage(request, { offered: languages });
}
