import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { nameFor, type Programme } from "#app/features/programme/programme.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** An address at which everybody may answer a survey: of one clinic or of none, in each language. */
export interface SurveyAddress {
  place: { words: string; lang: string } | null;
  languages: { lang: string; address: string }[];
  /** Of the first language: its page has the others. */
  qr: string;
}

/** The open addresses of a survey, for posters and mails. */
export async function surveyAddresses(programme: Programme, slug: string, reader: string, origin: string): Promise<SurveyAddress[]> {
  const languages = shownLanguages(programme.languages);
  const places = [null, ...programme.sites];
  return Promise.all(
    places.map(async (site) => {
      const at = (lang: string) => origin + (site ? paths.askedSurveyAtSite(lang, slug, site.slug) : paths.askedSurvey(lang, slug));
      return {
        place: site && nameFor(site.name, reader),
        languages: languages.map((lang) => ({ lang, address: at(lang) })),
        qr: await qrPicture(at(languages[0] ?? "en")),
      };
    }),
  );
}
