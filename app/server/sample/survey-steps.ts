import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { createSurvey } from "#app/features/surveys/create-survey.server.ts";
import { enterResponse } from "#app/features/surveys/answering/enter-response.server.ts";
import { sendResponse } from "#app/features/surveys/answering/send-response.server.ts";
import { invitePeople } from "#app/features/surveys/invitations/invite-people.server.ts";
import { publishVersion } from "#app/features/surveys/publish-version.server.ts";
import { readAskedSurvey, type AskedSurvey } from "#app/features/surveys/survey.queries.server.ts";
import { demographicsPages } from "#app/features/surveys/templates/demographics.ts";
import { findTemplate } from "#app/features/surveys/templates/templates.ts";
import { now } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { daysAfter, minutesAfter, type SampleCalendar } from "./calendar.ts";
import { PROGRAMME } from "./data/programme.ts";
import { SITES } from "./data/sites.ts";
import type { SampleSurvey } from "./data/surveys.ts";
import { known, type Sample, type Step } from "./sample.ts";
import type { Respondent } from "./survey-answers.ts";

/** Hours of the day between which people answer. */
const [FIRST_HOUR, LAST_HOUR] = [9, 20];

/** Everything that happened to one survey: made and opened, answered day by day, closed. */
export function surveySteps(survey: SampleSurvey, calendar: SampleCalendar): Step[] {
  const { opens, closes } = survey;
  const steps: Step[] = [{ at: calendar.moment(opens, "08:15"), tells: true, run: (sample) => open(sample, survey) }];
  const answers = survey.answers();
  const days = closes ? daysBetween(opens, closes) : 1;
  answers.forEach((respondent, index) => {
    const day = daysAfter(opens, Math.floor((index * days) / answers.length));
    const hour = FIRST_HOUR + ((index * 7) % (LAST_HOUR - FIRST_HOUR));
    const at = minutesAfter(calendar.moment(day, "00:00"), hour * 60 + ((index * 13) % 60));
    steps.push({ at, run: (sample) => answer(sample, survey, respondent, index) });
  });
  if (closes) {
    const closed = calendar.moment(daysAfter(closes, 1), "08:20");
    steps.push({ at: closed, tells: true, run: async (sample) => closeSurvey(await sample.person("S01"), { number: (await asked(sample, survey)).number }) });
  }
  return steps;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

async function open(sample: Sample, survey: SampleSurvey): Promise<void> {
  const coordinator = await sample.person("S01");
  const template = findTemplate(survey.template)!;
  const sites = SITES.map(({ slug, name }) => ({ code: slug, words: Object.fromEntries(Object.entries(name)) }));
  const { number } = await createSurvey(coordinator, {
    title: template.title,
    intro: template.intro,
    privacy: survey.privacy,
    template: template.code,
    slug: survey.slug,
    groupId: survey.isForMembers ? known(sample.groups, "C") : null,
    isOpenToAll: !survey.isForMembers || survey.isOpenToAll === true,
    hasReceipts: true,
    pages: [...template.pages, ...(survey.withDemographics ? demographicsPages({ languages: PROGRAMME.languages, sites, withGender: false }) : [])],
    origin: "sample",
  });
  await publishVersion(coordinator, { number, draft: "1.0" });
  if (survey.isForMembers) await invitePeople(coordinator, { number, people: await members(sample) });
}

/** Everybody who is in a group now. */
async function members(sample: Sample): Promise<string[]> {
  const grants = await sample.db.grant.findMany({ where: { scopeKind: "group", OR: [{ until: null }, { until: { gt: now() } }] }, select: { personId: true }, distinct: ["personId"] });
  return grants.map(({ personId }) => personId);
}

/** The survey as it is asked; read once, since nothing of it changes while people answer. */
async function asked(sample: Sample, { slug }: SampleSurvey): Promise<AskedSurvey> {
  const found = sample.surveys.get(slug) ?? (await readAskedSurvey(sample.system, { slug }))!;
  sample.surveys.set(slug, found);
  return found;
}

async function answer(sample: Sample, of: SampleSurvey, { lang, mode, site, answers }: Respondent, index: number): Promise<void> {
  const survey = await asked(sample, of);
  const { version } = survey;
  const siteId = site ? known(sample.sites, site) : null;
  if (mode !== "web") {
    const entered = { number: survey.number, version, lang, siteId, mode, hadInterpreter: mode === "interview", answers, words: {}, key: newFormKey() };
    return enterResponse(await sample.person("S01"), entered);
  }
  const invitation = of.isForMembers ? await nthInvitation(sample, survey.id, index) : null;
  const sent = await sendResponse(sample.visitor, { survey, version, code: privateCode("response", newToken()), seed: newToken(), invitation, lang, siteId, answers, words: {}, signs: [] });
  if (!sent) throw new Error(`the survey ${of.slug} takes no answers`);
}

async function nthInvitation(sample: Sample, surveyId: string, index: number): Promise<{ id: string; personId: string }> {
  return (await sample.db.surveyInvitation.findFirst({ where: { surveyId }, orderBy: { id: "asc" }, skip: index, select: { id: true, personId: true } }))!;
}
