import type { PersonActor, ReceiptActor, SystemActor, VisitorActor } from "#app/features/events/actor.ts";
import { liveGrants } from "#app/features/identity/identity.queries.server.ts";
import type { AskedSurvey } from "#app/features/surveys/survey.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { TRANSLATORS } from "./data/people.ts";
import type { GroupKey, ImprovementKey, MeasureKey, PersonKey, SampleLanguage, SiteKey } from "./data/shapes.ts";
import type { SampleCalendar } from "./calendar.ts";

/** Something that happened in the sample; it runs as if it were that moment. */
export interface Step {
  at: Date;
  /** Somebody is told of it, so that what follows belongs to the same day. */
  tells?: true;
  run(sample: Sample): Promise<void>;
}

/** The sample while it is written: the ids that its keys have been given, and who acts. */
export class Sample {
  readonly sites = new Map<SiteKey, string>();
  readonly groups = new Map<GroupKey, string>();
  readonly people = new Map<PersonKey, string>();
  /** Whoever holds the receipt of an input, by the input's number in the data. */
  readonly receipts = new Map<number, ReceiptActor>();
  readonly improvements = new Map<ImprovementKey, { id: string; number: number }>();
  readonly updates = new Map<string, string>();
  readonly measures = new Map<MeasureKey, string>();
  /** Surveys as they are asked, by their part of the address. */
  readonly surveys = new Map<string, AskedSurvey>();
  /** Meetings by their keys; a series by its first. */
  readonly meetings = new Map<string, { id: string; number: number }>();
  readonly system: SystemActor;
  readonly visitor: VisitorActor;

  constructor(
    readonly programme: string,
    readonly calendar: SampleCalendar,
  ) {
    this.system = { kind: "system", programme };
    this.visitor = { kind: "visitor", programme };
  }

  get db() {
    return database(this.programme).prisma;
  }

  /** A person with the roles they hold at the moment. */
  async person(key: PersonKey): Promise<PersonActor> {
    const personId = known(this.people, key);
    return { kind: "person", programme: this.programme, personId, grants: await liveGrants(this.programme, personId) };
  }

  /** An input as it stands, for whoever changes it. */
  input(number: number) {
    const { inputId } = known(this.receipts, number);
    return this.db.input.findUniqueOrThrow({
      where: { id: inputId },
      select: {
        id: true,
        number: true,
        version: true,
        urgency: true,
        textId: true,
        themes: { orderBy: { rank: "asc" }, select: { theme: { select: { code: true } } } },
      },
    });
  }

  /** An improvement as it stands. */
  improvement(key: ImprovementKey) {
    return this.db.improvement.findUniqueOrThrow({
      where: { id: known(this.improvements, key).id },
      select: { id: true, number: true, version: true, titleTextId: true, reasonTextId: true },
    });
  }

  /**
   * Saves the first translation of a text, checked by the translator of the language that is not English. Its origin says
   * that it belongs to the sample, so that no page calls it reviewed.
   */
  async translate(textId: string, [from, to]: [from: SampleLanguage, to: SampleLanguage], words: string): Promise<void> {
    await translateText(await this.person(translatorOf(to === "en" ? from : to)), {
      textId,
      lang: to,
      words: this.calendar.words(words, to),
      checked: true,
      version: 0,
      origin: "sample",
    });
  }

  /** Translates an English text (or another one, `from`) into each language of which the data has the words. */
  async translateAll(textId: string, words: Partial<Record<SampleLanguage, string>>, from: SampleLanguage = "en"): Promise<void> {
    for (const [lang, translation] of Object.entries(words)) {
      if (lang !== from) await this.translate(textId, [from, lang as SampleLanguage], translation);
    }
  }
  /** The same, but only into the languages into which the text is to be translated. */
  async translateWanted(textId: string, words: Partial<Record<SampleLanguage, string>>): Promise<void> {
    const wanted = await this.db.translation.findMany({ where: { textId }, select: { lang: true } });
    await this.translateAll(textId, Object.fromEntries(Object.entries(words).filter(([lang]) => wanted.some((one) => one.lang === lang))));
  }
}

function translatorOf(lang: SampleLanguage): PersonKey {
  if (lang === "en") throw new Error("the sample translates between English and another language");
  return TRANSLATORS[lang];
}

/** What a key of the data stands for. @throws where that has not happened yet. */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the sample does not know ${String(key)} yet`);
  return value;
}
