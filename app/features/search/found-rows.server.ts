import type { PersonActor } from "#app/features/events/actor.ts";
import type { FoundImprovement, FoundUpdate } from "#app/features/backlog/search/search-backlog.queries.server.ts";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { rolesInWords } from "#app/features/identity/components/roles-in-words.ts";
import type { FoundPerson } from "#app/features/identity/search-people.queries.server.ts";
import type { MeetingInList } from "#app/features/meetings/meeting.queries.server.ts";
import { OPEN_STATUSES } from "#app/features/input/input.ts";
import { placesFor } from "#app/features/programme/places.ts";
import type { Programme } from "#app/features/programme/programme.ts";
import type { FoundSurvey } from "#app/features/surveys/search-surveys.queries.server.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { inboxQuery } from "#app/features/triage/inbox-address.ts";
import { readNarrowing } from "#app/features/triage/inbox-narrowing.ts";
import { fromFirstMark, markWords, type Piece } from "#app/features/triage/search/mark-words.ts";
import type { FoundInput } from "#app/features/triage/search/search-inputs.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { i18nOf, translator } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";

/** Who searches, and for which words. */
export interface SearchReader {
  actor: PersonActor;
  programme: Programme;
  lang: ShippedLanguage;
  timeZone: string;
  /** The words that are marked; empty where only a number was asked for. */
  words: string;
}

/** Words in one language, in pieces of which some are marked. */
export interface FoundWords {
  pieces: Piece[];
  lang: string;
}

/** One thing that was found: where it is, its words, the other words in which it was found, and a line about it. */
export interface FoundRow {
  id: string;
  href: string;
  words: FoundWords;
  /** The original where only that has what was looked for; why an improvement is done; what people said before we did something. */
  other: FoundWords | null;
  line: string[];
}

/** How each kind of what was found is shown to a reader. */
export function rowsOf(reader: SearchReader) {
  const { lang, programme } = reader;
  const t = translator(lang);
  const date = (value: Date | string) => formatDate(value, reader, { style: "short", now: now() });
  const marked = ({ words, lang: of }: { words: string; lang: string }): FoundWords => ({ pieces: fromFirstMark(markWords(words, reader.words)), lang: of });
  const title = (text: ReadableText) => ({ words: marked(wordsFor(text)), other: null });
  const places = placesFor(programme, lang);
  return {
    input: ({ id, number, text, status, siteId, received }: FoundInput): FoundRow => {
      // A machine's gist too, as in the inbox: the original stands beside it when it is opened.
      const shown = marked(text.translation ?? text);
      const site = siteId && places[siteId]?.words;
      return {
        id,
        // In the inbox narrowed to the same words, so that they are marked there too.
        href: paths.input(id) + inboxQuery({ filter: OPEN_STATUSES.includes(status) ? "open" : "done", narrowing: readNarrowing(new URLSearchParams({ words: reader.words })) }),
        words: shown,
        other: text.translation && !ifMarked(shown) ? ifMarked(marked(text)) : null,
        line: [
          t("triage:input.title", { number }),
          t(`triage:status.${status}`),
          ...(site ? [isolated(site)] : []),
          date(received),
          ...(text.translation?.custody.state === "machine" ? [t("triage:inbox.machine")] : []),
        ],
      };
    },
    improvement: ({ id, number, title: name, why, status }: FoundImprovement): FoundRow => ({
      id,
      href: paths.improvement(number),
      words: marked(wordsFor(name)),
      other: why && ifMarked(marked(wordsFor(why))),
      line: [t("search:line.improvement", { number }), t(`backlog:status.${onScreen(status)}`)],
    }),
    update: ({ id, improvementNumber, said, did, publishedAt }: FoundUpdate): FoundRow => {
      const [asked, done] = [marked(wordsFor(said)), marked(wordsFor(did))];
      return {
        id,
        href: paths.improvement(improvementNumber),
        words: done,
        other: ifMarked(asked),
        line: [t("search:line.update", { number: improvementNumber }), publishedAt ? date(publishedAt) : t("search:line.unpublished")],
      };
    },
    person: ({ id, name, grants }: FoundPerson): FoundRow => ({
      id,
      href: paths.person(id),
      words: { pieces: markWords(name, reader.words), lang: "" },
      other: null,
      line: [rolesInWords(grants, i18nOf(lang).getFixedT(lang, "identity"), lang)],
    }),
    meeting: ({ id, number, title: name, startsAt, state }: MeetingInList): FoundRow => ({
      id,
      href: paths.meeting(number),
      ...title(name),
      line: [t("search:line.meeting", { number }), formatDateTime(startsAt, reader, { now: now() }), ...(state === "cancelled" ? [t("meetings:list.cancelled")] : [])],
    }),
    survey: ({ id, number, title: name, state }: FoundSurvey): FoundRow => ({
      id,
      href: paths.teamSurvey(number),
      ...title(name),
      line: [t("search:line.survey", { number }), t(`surveys:state.${state}`)],
    }),
  };
}

/** Words in which something is marked; null otherwise. */
function ifMarked(words: FoundWords): FoundWords | null {
  return words.pieces.some(({ marked }) => marked) ? words : null;
}

/** A name within a line of another direction. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
