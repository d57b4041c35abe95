import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { env } from "#app/platform/env/env.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { invitationSecret } from "../invitation-secret.server.ts";
import type { CalendarWords } from "./ical.server.ts";

/** The words in which calendars are written for a reader: titles reviewed in their language, else as they were written. */
export async function calendarWords(
  programme: string,
  reader: { lang: ShippedLanguage; wished?: string | undefined; origin: string },
  titleTextIds: readonly string[],
): Promise<Omit<CalendarWords, "attendee">> {
  const { lang, origin } = reader;
  const settings = await readProgramme(programme);
  // A title may be there in the reader's own language, where the rest of the mail cannot be.
  const texts = await readTexts({ kind: "system", programme }, titleTextIds, reader.wished ?? lang, { reviewedOnly: true });
  const t = i18nOf(lang).getFixedT(lang, "meetings");
  const siteName = (id: string) => {
    const site = settings.sites.find((each) => each.id === id);
    return site ? nameFor(site.name, lang).words : "";
  };
  return {
    host: new URL(origin).hostname,
    lang,
    titleOf: (id) => {
      const text = texts.get(id);
      return text ? wordsFor(text).words : "";
    },
    placeOf: ({ place }) =>
      [
        place.isInPerson && [place.siteId && siteName(place.siteId), place.room].filter(Boolean).join(", "),
        place.onlineUrl && t("calendar.online"),
        place.dialIn && `${t("where.phone")} ${place.dialIn}`,
      ]
        .filter(Boolean)
        .join(" · "),
    answerAt: (invitationId) => invitationId && origin + paths.invitation(lang, invitationSecret(invitationId)),
    describe: ({ place }, answerAt) =>
      [place.onlineUrl && `${t("calendar.joinAt")} ${place.onlineUrl}`, place.dialIn && `${t("where.phone")} ${place.dialIn}`, answerAt && `${t("calendar.answerAt")} ${answerAt}`]
        .filter(Boolean)
        .join("\n"),
    organizer: { name: nameFor(settings.name, lang).words, email: senderAddress() },
  };
}

/** The address of `MAIL_FROM`, without its name. */
function senderAddress(): string {
  const { MAIL_FROM } = env();
  return /<([^<>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM.trim();
}
