import type { QualifiedBy } from "#app/features/texts/texts.ts";
import type { PersonKey, SampleDate, SampleGrant, SampleLanguage, SamplePerson, SampleScope } from "./shapes.ts";

const PROGRAMME: SampleScope = { kind: "programme" };
/** The day on which the programme began to use Heard: the roles of the staff begin here. */
export const START: SampleDate = "2025-01-06";

const translator = (lang: SampleLanguage): SampleGrant => ({ role: "translator", lang, scope: PROGRAMME, from: START });

/** How the programme knows what its translators can, each in both directions. */
export const QUALIFIED: Partial<Record<PersonKey, { how: QualifiedBy; since: SampleDate }>> = {
  S06: { how: "certified", since: "2023-05-15" },
  S07: { how: "tested", since: "2024-02-05" },
  S08: { how: "certified", since: "2019-09-09" },
  S09: { how: "native", since: "2024-06-03" },
  T01: { how: "vendor", since: "2024-10-01" },
};

/** Who translates from and into which language. */
export const TRANSLATORS: Record<Exclude<SampleLanguage, "en">, PersonKey> = {
  es: "S06",
  vi: "S07",
  ar: "S08",
  ht: "S09",
  "zh-Hans": "T01",
  "pt-BR": "T01",
  ru: "T01",
};

export const STAFF: SamplePerson[] = [
  { key: "S01", name: "Imani Forsgren", called: "Imani", email: "imani.forsgren@marenbay.example", lang: "en", grants: [{ role: "coordinator", scope: PROGRAMME, from: START }] },
  {
    key: "S02",
    name: "Dr. Priyanka Vellore-Hughes",
    called: "Dr. Vellore-Hughes",
    email: "priyanka.vellore-hughes@marenbay.example",
    lang: "en",
    grants: [{ role: "champion", scope: PROGRAMME, from: START }],
  },
  { key: "S03", name: "Nora Castellan", called: "Nora", email: "nora.castellan@marenbay.example", lang: "en", grants: [{ role: "champion", scope: { kind: "site", site: "WS" }, from: START }] },
  { key: "S04", name: "Beatriz Lamborn", called: "Beatriz", email: "beatriz.lamborn@marenbay.example", lang: "en", grants: [] },
  { key: "S05", name: "Gideon Thackwray", called: "Gideon", email: "gideon.thackwray@marenbay.example", lang: "en", grants: [{ role: "intake", scope: PROGRAMME, from: START }] },
  { key: "S06", name: "Soledad Arrieta", called: "Soledad", email: "soledad.arrieta@marenbay.example", lang: "en", grants: [translator("es")] },
  { key: "S07", name: "Thảo Lê-Whitcombe", called: "Thảo", email: "thao.le-whitcombe@marenbay.example", lang: "en", grants: [translator("vi")] },
  { key: "S08", name: "Samir Haddouche", called: "Samir", email: "samir.haddouche@marenbay.example", lang: "en", grants: [translator("ar")] },
  { key: "S09", name: "Wideline Jeansulme", called: "Wideline", email: "wideline.jeansulme@marenbay.example", lang: "en", grants: [translator("ht")] },
  { key: "S10", name: "Marcus Ebbesen", called: "Marcus", email: "marcus.ebbesen@marenbay.example", lang: "en", grants: [{ role: "leader", scope: PROGRAMME, from: START }] },
  { key: "S11", name: "Helen Strandquist", called: "Helen", email: "helen.strandquist@marenbay.example", lang: "en", grants: [{ role: "leader", scope: PROGRAMME, from: START }] },
  { key: "S12", name: "Rafael Oduya-Klein", called: "Rafael", email: "rafael.oduya-klein@marenbay.example", lang: "en", grants: [{ role: "administrator", scope: PROGRAMME, from: START }] },
];

export const VENDORS: SamplePerson[] = [
  {
    key: "T01",
    name: "Tidewater Language Services",
    email: "translation@tidewater.example",
    lang: "en",
    grants: [translator("zh-Hans"), translator("pt-BR"), translator("ru")],
  },
];

export const MEMBERS: SamplePerson[] = [
  { key: "M01", name: "Yesenia Morábito Luna", called: "Yesenia", email: "yesenia.morabito@marenbay.example", lang: "es", grants: [] },
  { key: "M02", name: "Walter Oakhurst", called: "Walter", email: "walter.oakhurst@marenbay.example", lang: "en", grants: [] },
  { key: "M03", name: "Nguyễn Thị Hòa Bình", called: "Bình", email: "binh.nguyen@marenbay.example", lang: "vi", grants: [] },
  { key: "M04", name: "Rania Al-Sabbouh", called: "Rania", email: "rania.alsabbouh@marenbay.example", lang: "ar", grants: [] },
  { key: "M05", name: "Marie-Josette Delcastor", called: "Marie-Josette", email: "marie-josette.delcastor@marenbay.example", lang: "ht", grants: [] },
  { key: "M06", name: "Deshawn Pellery", called: "Deshawn", email: "deshawn.pellery@marenbay.example", lang: "en", grants: [] },
  { key: "M07", name: "Lin Yueqing 林月清", called: "Yueqing", email: "yueqing.lin@marenbay.example", lang: "zh-Hans", grants: [] },
  { key: "M08", name: "Carmen Quirarte Olmos", called: "Carmen", email: "carmen.quirarte@marenbay.example", lang: "es", grants: [] },
  { key: "M09", name: "Patrice Holloran", called: "Patrice", email: "patrice.holloran@marenbay.example", lang: "en", grants: [] },
  { key: "M10", name: "Ismael Betanzos", called: "Ismael", email: "ismael.betanzos@marenbay.example", lang: "es", grants: [] },
  { key: "M11", name: "Joan Trewhella", called: "Joan", email: "joan.trewhella@marenbay.example", lang: "en", grants: [] },
  // No e-mail: she signs in with a card.
  { key: "M12", name: "Roseline Baptisvil", called: "Roseline", phone: "555-0161", lang: "ht", grants: [] },
  { key: "M13", name: "Tobias Marchetti-Coe", called: "Tobias", email: "tobias.marchetti-coe@marenbay.example", lang: "en", grants: [] },
  { key: "M14", name: "Evelia Sandoval Pruneda", called: "Evelia", email: "evelia.sandoval@marenbay.example", lang: "es", grants: [] },
  { key: "M15", name: "Keisha Brandywell", called: "Keisha", email: "keisha.brandywell@marenbay.example", lang: "en", grants: [] },
  { key: "M16", name: "Hussein Dabbaghi", called: "Hussein", email: "hussein.dabbaghi@marenbay.example", lang: "ar", grants: [] },
  // Takes part by phone only and signs in with a card.
  { key: "M17", name: "Trần Văn Khải", called: "Khải", phone: "555-0162", lang: "vi", grants: [] },
  { key: "M18", name: "Graciela Ontiveros Rizo", called: "Graciela", email: "graciela.ontiveros@marenbay.example", lang: "es", grants: [] },
  { key: "M19", name: "Chen Guoliang 陈国亮", called: "Guoliang", email: "guoliang.chen@marenbay.example", lang: "zh-Hans", grants: [] },
  { key: "M20", name: "Leonard Fitzwarren", called: "Leonard", email: "leonard.fitzwarren@marenbay.example", lang: "en", grants: [] },
  { key: "M21", name: "Marisol Echevarne", called: "Marisol", email: "marisol.echevarne@marenbay.example", lang: "es", grants: [] },
  { key: "M22", name: "Opal Grayburn", called: "Opal", email: "opal.grayburn@marenbay.example", lang: "en", grants: [] },
  { key: "M23", name: "Abel Zaragoza Tun", called: "Abel", email: "abel.zaragoza@marenbay.example", lang: "es", grants: [] },
  { key: "M24", name: "Dana Hartigan-Voss", called: "Dana", email: "dana.hartigan-voss@marenbay.example", lang: "en", grants: [] },
];

export const PEOPLE: SamplePerson[] = [...STAFF, ...VENDORS, ...MEMBERS];
