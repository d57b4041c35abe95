import type { SurveyPrivacy } from "#app/features/surveys/survey.ts";
import { chanceFrom, type Chance } from "#app/platform/chance/chance.ts";
import { deal, dealSeveral, respondents, whoSaid, type Respondent } from "../survey-answers.ts";
import type { SampleDate, SiteKey } from "./shapes.ts";

/** A survey of the sample programme, made from a template that ships with Heard. */
export interface SampleSurvey {
  template: string;
  slug: string;
  privacy: SurveyPrivacy;
  /** With the questions about the person at the end. */
  withDemographics?: boolean;
  opens: SampleDate;
  /** Its last day; none: it is still open. */
  closes?: SampleDate;
  /** The members of groups are invited, each with a link of their own; else anybody with the address answers. */
  isForMembers?: boolean;
  /** Anybody else answers it too. */
  isOpenToAll?: boolean;
  answers: () => Respondent[];
}

const SITES: SiteKey[] = ["WS", "WS", "WS", "LF", "LF", "EG"];

/** S1: 143 people, 61 % asked in private, 34 % never told what was happening, trust 7.1 (DOMAIN §10). */
function referralAnswers(): Respondent[] {
  const chance = chanceFrom(143);
  const people = respondents(
    [
      ["en", "web", 59], ["en", "paper", 12], ["es", "web", 33], ["es", "paper", 8], ["ar", "web", 3],
      ["ht", "interview", 9], ["vi", "interview", 8], ["pt-BR", "interview", 6], ["zh-Hans", "interview", 4], ["ru", "interview", 1],
    ],
    SITES,
    chance,
  );
  deal(people, "asked", { yes: 118, no: 17, dont_remember: 8 }, chance);
  const asked = whoSaid(people, "asked", "yes");
  deal(asked, "where_asked", { closed_room: 72, open_room: 14, hallway: 17, phone: 7, paper: 8 }, chance);
  deal(asked, "overheard", { yes: 35, no: 70, not_sure: 13 }, chance);
  deal(asked, "why_clear", { 1: 8, 2: 14, 3: 20, 4: 48, 5: 28 }, chance, "number");
  deal(asked, "free_to_refuse", { 1: 11, 2: 19, 3: 24, 4: 41, 5: 21 }, chance, "number");
  deal(asked, "told", { wanted: 70, did_not_want: 26, no: 22 }, chance);
  const wanted = whoSaid(people, "told", "wanted");
  deal(wanted, "first_contact", { same_day: 9, within_1_week: 15, weeks_1_2: 16, weeks_3_4: 13, longer: 10, not_yet: 7 }, chance);
  const spoke = wanted.filter(({ answers }) => answers.first_contact !== "not_yet");
  deal(spoke, "own_language", { never: 6, sometimes: 8, usually: 13, always: 24, not_needed: 12 }, chance);
  deal(spoke, "choices_explained", { 1: 5, 2: 7, 3: 10, 4: 25, 5: 16 }, chance, "number");
  deal(wanted, "kept_informed", { regularly: 18, once_or_twice: 17, when_asked: 11, never: 24 }, chance);
  deal(wanted, "ended", { better: 18, partly: 12, same: 10, worse: 6, going_on: 17, dont_know: 7 }, chance);
  dealSeveral(
    whoSaid(people, "ended", "better", "partly"),
    "got_better",
    { less_worry: 16, home: 14, health: 10, money_food: 9, insurance: 7, school_work: 6, papers: 5, safety: 5 },
    chance,
  );
  deal(people, "trust", { 0: 2, 1: 2, 2: 3, 3: 5, 4: 6, 5: 12, 6: 15, 7: 26, 8: 32, 9: 20, 10: 20 }, chance, "number");
  aboutThem(people, chance);
  return people;
}

/** What people told about themselves; some would rather not. */
function aboutThem(people: Respondent[], chance: Chance): void {
  deal(people, "d_age", { a18_24: 11, a25_34: 31, a35_44: 34, a45_54: 22, a55_64: 17, a65_74: 10, a75: 3, rather_not: 9 }, chance);
  for (const person of people) {
    if (chance(12) > 0) person.answers.d_speaking = person.answers.d_reading = person.lang.toLowerCase().replaceAll("-", "_");
    if (chance(12) > 0) person.answers.d_english = person.lang === "en" ? (chance(8) ? "very_well" : "well") : (["well", "not_well", "not_well", "not_at_all"][chance(4)] ?? "not_well");
    if (chance(12) > 0) person.answers.d_interpreter = person.lang === "en" ? "no" : (["yes", "yes", "sometimes", "no"][chance(4)] ?? "yes");
  }
  deal(people, "d_here_as", { patient: 84, parent: 39, caregiver: 12 }, chance);
}

/** S2: 212 people on what makes life hard and what to work on first. */
function whatMattersAnswers(): Respondent[] {
  const chance = chanceFrom(212);
  const people = respondents(
    [["en", "web", 81], ["en", "paper", 20], ["es", "web", 46], ["es", "paper", 12], ["ar", "web", 12], ["vi", "interview", 17], ["ht", "interview", 14], ["zh-Hans", "interview", 10]],
    SITES,
    chance,
  );
  const hard = {
    repairs: 87, rent: 81, food: 62, insurance: 51, utilities: 40, cash: 34, debt: 30, immigration: 26, finding_home: 22, school: 18,
    family: 15, leave: 14, pay: 12, records: 9, other: 7, veteran: 6,
  };
  dealSeveral(people, "hard", hard, chance, { none: 12 });
  const weight = (code: string) => chance(100) * (hard[code as keyof typeof hard] + 20);
  for (const { answers } of people) {
    const ticked = answers.hard as string[];
    if (ticked.length < 2) continue;
    const weighed = new Map(ticked.map((code) => [code, weight(code)]));
    answers.first = ticked.toSorted((a, b) => weighed.get(b)! - weighed.get(a)!).slice(0, 3);
  }
  deal(people, "would_tell", { yes: 96, maybe: 74, no: 42 }, chance);
  dealSeveral(
    whoSaid(people, "would_tell", "maybe", "no"),
    "why_not",
    { privacy: 45, nobody_asked: 40, shame: 38, cant_help: 29, immigration: 26, language: 24, no_time: 21 },
    chance,
  );
  dealSeveral(people, "hear_how", { care_team: 128, text: 96, community: 58, poster: 41, video: 33 }, chance);
  dealSeveral(people, "workshop", { weekday_evening: 88, weekend: 71, weekday_morning: 44, weekday_afternoon: 29 }, chance, { none: 24 });
  return people;
}

/** Of 19 people so many agree with each sentence; of three of them one strongly. */
const AGREED: Record<string, number> = {
  goals_clear: 14, looks_like: 11, languages_equal: 10, agenda_shared: 13, in_time: 12, well_led: 14, staff_act: 11,
  told_why: 8, leaders_listen: 12, see_data: 10, fairer: 13, welcomed: 18, support_works: 14, time_used: 14,
};

/** S3: 19 of 24 members, "we are told why when they don't" lowest with 42 %, "new members are welcomed" highest with 95 %. */
function selfAssessmentAnswers(): Respondent[] {
  const chance = chanceFrom(19);
  const people = respondents([["en", "web", 9], ["es", "web", 6], ["ar", "web", 4]], [null], chance);
  for (const [question, agreed] of Object.entries(AGREED)) {
    const strongly = Math.floor(agreed / 3);
    const not = 19 - agreed;
    const neither = Math.ceil(not / 2);
    deal(people, question, { 5: strongly, 4: agreed - strongly, 3: neither, 2: not - neither }, chance, "number");
  }
  return people;
}

export const SURVEYS: SampleSurvey[] = [
  { template: "referral", slug: "legal-help", privacy: "unnamed", withDemographics: true, opens: "2026-02-02", closes: "2026-03-31", answers: referralAnswers },
  { template: "what_matters", slug: "what-matters-most", privacy: "unnamed", opens: "2026-06-01", closes: "2026-06-30", answers: whatMattersAnswers },
  { template: "self_assessment", slug: "our-council", privacy: "anonymous", isForMembers: true, opens: "2026-10-05", closes: "2026-10-23", answers: selfAssessmentAnswers },
  { template: "after_meeting", slug: "after-the-meeting", privacy: "anonymous", isForMembers: true, isOpenToAll: true, opens: "2026-11-13", answers: () => [] },
];
