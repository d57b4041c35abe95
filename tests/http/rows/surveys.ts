import { startDraft } from "#app/features/surveys/answering/start-draft.server.ts";
import { invitePeople } from "#app/features/surveys/invitations/invite-people.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { send } from "#tests/setup/answering.ts";
import { addPage } from "#app/features/surveys/add-page.server.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { createSurvey, draftSurvey, TWO_QUESTIONS } from "#tests/setup/survey.ts";
import { systemOf, type Whose, type World } from "../world.ts";
import { everybody, only, row, signedIn, type Row } from "./row.ts";

const [CHOICE, WORDS] = TWO_QUESTIONS as [(typeof TWO_QUESTIONS)[0], (typeof TWO_QUESTIONS)[0]];

/** An open survey of two pages; somebody else's is one that is under no address. */
async function openSurvey(world: World, whose: Whose): Promise<{ slug: string; site: string; id: string; versionId: string }> {
  const survey = await createSurvey(systemOf(world.programme), { pages: [[CHOICE], [WORDS]] });
  return { slug: whose === "own" ? survey.slug : `${survey.slug}-none`, site: world.sites.own.slug, id: survey.id, versionId: survey.version.id };
}

/** The private code of answers that were begun; somebody else's is one that nobody was given. */
async function begunResponse(world: World, whose: Whose): Promise<{ code: string }> {
  const survey = await openSurvey(world, "own");
  const begun = await startDraft({ kind: "visitor", programme: world.programme }, { surveyId: survey.id, versionId: survey.versionId, lang: "en", siteId: null, form: { key: newFormKey(), isTrapped: false } });
  return { code: whose === "own" ? begun.code : `${begun.code.slice(0, 8)}0000` };
}

/** Answers that were sent, in own words too. */
async function sentResponse(world: World, whose: Whose): Promise<{ code: string; seed: string }> {
  const survey = await createSurvey(systemOf(world.programme));
  const code = privateCode("response", newToken());
  const seed = newToken();
  await send(world.programme, survey, { code, seed, answers: { change: true }, words: { change: "More chairs" } });
  return { code: whose === "own" ? code : `${code.slice(0, 8)}0000`, seed };
}

/** Surveys, for whoever answers them. */
const ANSWERING_ROWS: Row[] = [
  row<{ slug: string }>({
    route: "/:lang/surveys/:slug",
    record: openSurvey,
    path: ({ slug }) => paths.askedSurvey("en", slug),
    get: { own: everybody("page"), other: everybody("unknown") },
    // What is only begun is told to nobody.
    post: { fields: () => ({ key: newFormKey() }), expect: { own: everybody("done"), other: everybody("unknown") }, silent: true },
  }),
  row<{ slug: string; site: string }>({
    route: "/:lang/surveys/:slug/at/:site",
    record: openSurvey,
    path: ({ slug, site }) => paths.askedSurveyAtSite("en", slug, site),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({ key: newFormKey() }), expect: { own: everybody("done"), other: everybody("unknown") }, silent: true },
  }),
  row<{ code: string }>({
    route: "/:lang/s",
    record: begunResponse,
    path: () => paths.enterResponseCode("en"),
    get: everybody("page"),
    post: { fields: ({ code }) => ({ code }), expect: { own: everybody("done"), other: everybody("invalid") }, silent: true },
  }),
  row<{ code: string }>({
    route: "/:lang/s/:code",
    record: begunResponse,
    path: ({ code }) => paths.response("en", code),
    get: { own: everybody("page"), other: everybody("unknown") },
    post: { fields: () => ({}), expect: everybody("done"), silent: true },
  }),
  row<{ code: string }>({
    route: "/:lang/s/:code/:page",
    record: begunResponse,
    path: ({ code }) => paths.responsePage("en", code, 1),
    get: { own: everybody("page"), other: everybody("moved") },
    post: { fields: () => ({ asked: "door", "a.door": "open" }), expect: everybody("done"), silent: true },
  }),
  row<{ code: string; seed: string }>({
    route: "/:lang/s/:code/sent/:seed/:words",
    record: sentResponse,
    path: ({ code, seed }) => paths.responseSent("en", code, seed, "change"),
    get: { own: everybody("page"), other: everybody("moved") },
  }),
];

interface MadeInvitations {
  number: number;
}

/** A survey to which the member was invited four days ago; somebody else's: the other member was. */
async function invitedSurvey(world: World, whose: Whose): Promise<MadeInvitations> {
  const actor = systemOf(world.programme);
  const { number } = await createSurvey(actor);
  const people = [whose === "own" ? world.people.member : world.otherMember];
  await at(new Date(Date.now() - 4 * 86_400_000), () => invitePeople(actor, { number, people }));
  return { number };
}

const byCoordinators = (path: (number: number) => string, route: string, fields?: (world: World) => Record<string, string>) =>
  row<MadeInvitations>({
    route,
    record: invitedSurvey,
    path: ({ number }) => path(number),
    get: only(["coordinator"], "page"),
    post: fields && { fields: (_made, world) => fields(world), expect: only(["coordinator"], "done") },
  });

/** Who is asked to answer. */
const INVITATION_ROWS: Row[] = [
  row<MadeInvitations>({
    route: "/me/surveys/:number",
    record: invitedSurvey,
    path: ({ number }) => paths.ownSurvey(number),
    get: { own: only(["member"], "moved"), other: signedIn("unknown") },
  }),
  byCoordinators(paths.surveyInvitations, "/team/surveys/:number/invitations"),
  byCoordinators(paths.inviteToSurvey, "/team/surveys/:number/invitations/invite", (world) => ({ people: world.people.leader })),
  byCoordinators(paths.remindOfSurvey, "/team/surveys/:number/invitations/remind", () => ({})),
  byCoordinators(paths.surveyLetters, "/team/surveys/:number/invitations/letters"),
];

interface MadeSurvey {
  number: number;
  id: string;
  textId: string;
}

/** A survey that is being written, of two pages of which the second is empty. */
async function writtenSurvey(world: World): Promise<MadeSurvey> {
  const actor = systemOf(world.programme);
  const { number, id } = await draftSurvey(actor, { pages: [TWO_QUESTIONS, []] });
  const text = await database(world.programme).prisma.text.findFirstOrThrow({ where: { subjectId: id, kind: "survey_title" }, select: { id: true } });
  return { number, id, textId: text.id };
}

/** A survey that people are asked, with a change that is not published. */
async function changedSurvey(world: World): Promise<MadeSurvey> {
  const actor = systemOf(world.programme);
  const { number, id } = await createSurvey(actor);
  await addPage(actor, { number, draft: "2.0" });
  return { number, id, textId: "" };
}

async function askedSurvey(world: World): Promise<MadeSurvey> {
  const { number, id } = await createSurvey(systemOf(world.programme));
  return { number, id, textId: "" };
}

async function closedSurvey(world: World): Promise<MadeSurvey> {
  const survey = await askedSurvey(world);
  await closeSurvey(systemOf(world.programme), { number: survey.number });
  return survey;
}

const WATCHERS = only(["coordinator", "champion", "siteChampion", "leader"], "page");
const makers = (outcome: "page" | "done") => only(["coordinator"], outcome);

/** A page of a survey's builder with its form. */
const builderPage = (name: string, path: (number: number) => string, fields: () => Record<string, string>, record: (world: World) => Promise<MadeSurvey> = writtenSurvey) =>
  row<MadeSurvey>({
    route: `/team/surveys/:number${name}`,
    record,
    path: ({ number }) => path(number),
    get: makers("page"),
    post: { fields, expect: makers("done") },
  });

const draft = "1.0";

/** Surveys, for whoever makes them. */
const BUILDER_ROWS: Row[] = [
  row({ route: "/team/surveys", path: paths.surveys, get: WATCHERS }),
  row({
    route: "/team/surveys/new",
    path: paths.newSurvey,
    get: makers("page"),
    post: { fields: () => ({ template: "what_matters", privacy: "anonymous" }), expect: makers("done") },
  }),
  row<MadeSurvey>({ route: "/team/surveys/:number", record: writtenSurvey, path: ({ number }) => paths.teamSurvey(number), get: WATCHERS }),
  builderPage("/words", paths.surveyWords, () => ({ draft, title: "Asked in private", intro: "Two short questions." })),
  builderPage("/settings", paths.surveySettings, () => ({ version: "0", privacy: "anonymous" })),
  builderPage("/add", paths.addQuestion, () => ({ draft, page: "page_2", type: "yes_no", words: "Did it help?" })),
  builderPage("/about-you", paths.surveyAboutYou, () => ({ draft })),
  builderPage("/questions/:code", (number) => paths.question(number, "door"), () => ({ draft, words: "Was the door shut?", "choices[0].code": "closed", "choices[0].words": "Shut" })),
  builderPage("/questions/:code/move", (number) => paths.moveQuestion(number, "change"), () => ({ draft, to: "up" })),
  builderPage("/questions/:code/duplicate", (number) => paths.duplicateQuestion(number, "door"), () => ({ draft })),
  builderPage("/questions/:code/remove", (number) => paths.removeQuestion(number, "door"), () => ({ draft })),
  builderPage("/add-page", paths.addSurveyPage, () => ({ draft })),
  builderPage("/pages/:code", (number) => paths.surveyPage(number, "page_1"), () => ({ draft, title: "The visit" })),
  builderPage("/pages/:code/remove", (number) => paths.removeSurveyPage(number, "page_2"), () => ({ draft })),
  builderPage("/publish", paths.publishSurvey, () => ({ draft }), async (world) => {
    const { number, id } = await draftSurvey(systemOf(world.programme));
    return { number, id, textId: "" };
  }),
  builderPage("/discard", paths.discardSurveyChanges, () => ({ draft: "2.1" }), changedSurvey),
  builderPage("/close", paths.closeSurvey, () => ({ version: "1" }), askedSurvey),
  builderPage("/reopen", paths.reopenSurvey, () => ({ version: "2" }), closedSurvey),
  row<MadeSurvey>({
    route: "/team/surveys/:number/translation/:lang",
    record: writtenSurvey,
    // The world's translator writes Spanish; into Arabic only coordinators look.
    path: ({ number }, _world, whose) => paths.surveyTranslation(number, whose === "own" ? "es" : "ar"),
    get: { own: only(["translator", "coordinator"], "page"), other: only(["coordinator"], "page") },
    post: {
      fields: ({ textId }) => ({ [`w.${textId}.0`]: "Preguntar a solas", [`c.${textId}`]: "on" }),
      expect: { own: only(["translator"], "done"), other: only([], "done") },
    },
  }),
];

/** Surveys, answers, results. */
export const SURVEY_ROWS: Row[] = [...ANSWERING_ROWS, ...INVITATION_ROWS, ...BUILDER_ROWS];
