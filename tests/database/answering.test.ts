import { beforeAll, describe, expect, test } from "vitest";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { shuffleBallots } from "#app/features/surveys/ballots/shuffle-ballots.server.ts";
import { saveDraft } from "#app/features/surveys/answering/save-draft.server.ts";
import { startDraft } from "#app/features/surveys/answering/start-draft.server.ts";
import { receiptCodeOf } from "#app/features/surveys/answering/own-words.ts";
import { forgetDrafts } from "#app/features/surveys/answering/forget-drafts.server.ts";
import { unsealDraft } from "#app/features/surveys/answering/response-draft.ts";
import { pageWords } from "#app/features/surveys/answering/survey-page.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { codeHash } from "#app/platform/secrets/private-code.ts";
import { askedSurvey, invited, send, type AskedSurvey } from "#tests/setup/answering.ts";
import { linesWithWords } from "#tests/setup/dump.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";
import { smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

const db = () => database(small.programme).prisma;
const MONDAY = new Date("2026-11-16T15:00:00Z");

describe("answers with a name", () => {
  test("are kept as codes, with the person, one event and an answered invitation; the words go to the inbox once", async () => {
    const survey = await askedSurvey(small, "identified");
    const invitation = await invited(small, survey.id);
    const words = { change: "Más sillas.", "heard.other": "  " };
    const { kept, sent } = await at(MONDAY, () => send(small.programme, survey, { code: invitation.code, invitation, siteId: small.north, answers: { heard: "yes", change: true }, words }));

    expect(kept).toBe(true);
    expect(await db().response.findMany({ where: { surveyId: survey.id } })).toMatchObject([
      { versionId: survey.version.id, lang: "es", siteId: small.north, mode: "web", answers: { heard: "yes", change: true }, receivedAt: MONDAY, day: new Date("2026-11-16"), personId: invitation.personId },
    ]);
    expect(await db().surveyInvitation.findUnique({ where: { id: invitation.id } })).toMatchObject({ isAnswered: true });
    const events = await db().event.findMany({ where: { subjectId: survey.id, name: "survey.response_received" } });
    expect(events).toMatchObject([{ actorKind: "visitor", actorId: null, at: MONDAY, payload: { lang: "es", mode: "web" } }]);

    await settleAll(small.programme);
    await settleAll(small.programme);
    const inputs = await db().input.findMany({ where: { originId: survey.id }, include: { text: { include: { translations: true } }, contributor: true, receipts: true } });
    expect(inputs).toMatchObject([
      {
        channel: "survey",
        originKind: "survey",
        originTextId: survey.version.definition.pages[0]!.questions[1]!.textId,
        privacy: "identified",
        siteId: small.north,
        receivedAt: MONDAY,
        receivedOn: new Date("2026-11-16"),
        contributor: { personId: invitation.personId, lang: "es" },
        text: { words: "Más sillas.", lang: "es", kind: "input", audience: "team", translations: [{ lang: "en", words: null }] },
      },
    ]);
    expect(await db().responseWords.count({ where: { surveyId: survey.id } })).toBe(0);
    const holder = await receiptActor(small.programme, receiptCodeOf(sent.seed, "change"));
    expect(holder).toMatchObject({ inputId: inputs[0]!.id });
    expect((await inputStory(holder!, inputs[0]!.id, "es")).items).toMatchObject([{ kind: "said", dayOnly: false }]);
  });

  test("of an unnamed survey are kept without whoever was invited", async () => {
    const survey = await askedSurvey(small, "unnamed", { hasReceipts: false });
    const invitation = await invited(small, survey.id);
    const { sent } = await at(MONDAY, () => send(small.programme, survey, { code: invitation.code, invitation, words: { change: "Otra hora." } }));
    await settleAll(small.programme);

    expect(await db().response.findMany({ where: { surveyId: survey.id } })).toMatchObject([{ personId: null, receivedAt: MONDAY }]);
    expect(await db().input.findMany({ where: { originId: survey.id }, include: { receipts: true } })).toMatchObject([{ privacy: "unnamed", contributorId: null, receipts: [] }]);
    expect(await receiptActor(small.programme, receiptCodeOf(sent.seed, "change"))).toBeNull();
  });
});

describe("signs of a machine", () => {
  const flagsOf = async (survey: AskedSurvey) => {
    const inputs = await db().input.findMany({ where: { originId: survey.id }, include: { text: true } });
    const events = await db().event.findMany({ where: { name: "input.received", subjectId: { in: inputs.map(({ id }) => id) } } });
    return Object.fromEntries(inputs.map(({ id, text }) => [text.words, (events.find(({ subjectId }) => subjectId === id)!.payload as { flags: string[] }).flags]));
  };
  const words = { "heard.other": "Buy now", change: "Click here" };

  test("go with the words into the inbox, each input as one from “Tell us” has them, and with the event", async () => {
    const survey = await askedSurvey(small, "unnamed");
    await send(small.programme, survey, { words, signs: ["fast", "trap"] });
    await send(small.programme, survey, { words: { change: "Más sillas." } });
    await settleAll(small.programme);
    expect(await flagsOf(survey)).toEqual({ "Buy now": ["fast", "trap"], "Click here": ["fast", "trap"], "Más sillas.": [] });
    const events = await db().event.findMany({ where: { subjectId: survey.id, name: "survey.response_received" }, orderBy: { id: "asc" } });
    expect(events.map(({ payload }) => (payload as { flags?: string[] }).flags)).toEqual([["fast", "trap"], undefined]);
  });

  test("of an anonymous response are on one of its answers only, and never on its event, so that they join nothing", async () => {
    const survey = await askedSurvey(small, "anonymous");
    await send(small.programme, survey, { words, signs: ["fast"] });
    await db().survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    await shuffleBallots(small.system, { surveyId: survey.id });
    await settleAll(small.programme);
    expect(await flagsOf(survey)).toEqual({ "Buy now": ["fast"], "Click here": [] });
    const [event] = await db().event.findMany({ where: { subjectId: survey.id, name: "survey.response_received" } });
    expect(event!.payload).toEqual({ lang: "es", mode: "web" });
  });
});

describe("sent twice", () => {
  const counts = async (survey: AskedSurvey) => {
    await settleAll(small.programme);
    return {
      responses: await db().response.count({ where: { surveyId: survey.id } }),
      ballots: await db().ballot.count({ where: { surveyId: survey.id } }),
      events: await db().event.count({ where: { subjectId: survey.id } }),
      inputs: await db().input.count({ where: { originId: survey.id } }),
    };
  };

  test.each(["identified", "restricted", "unnamed", "anonymous"] as const)("or twenty times at once, an %s response is kept once", async (privacy) => {
    const survey = await askedSurvey(small, privacy);
    const invitation = await invited(small, survey.id);
    const response = { code: invitation.code, invitation, words: { change: "Una vez." } };
    const sends = await Promise.all(Array.from({ length: 20 }, () => send(small.programme, survey, response)));

    expect(sends.filter(({ kept }) => kept)).toHaveLength(1);
    const isBallot = privacy === "anonymous";
    expect(await counts(survey)).toEqual({ responses: isBallot ? 0 : 1, ballots: isBallot ? 1 : 0, events: 1, inputs: isBallot ? 0 : 1 });
  });

  test("an invitation that is answered takes no second answer, whatever the code", async () => {
    const survey = await askedSurvey(small, "restricted");
    const invitation = await invited(small, survey.id);
    await send(small.programme, survey, { code: invitation.code, invitation });
    expect((await send(small.programme, survey, { invitation })).kept).toBe(false);
    expect((await counts(survey)).responses).toBe(1);
  });

  test("a closed survey, another promise about privacy and a day too late take none", async () => {
    const survey = await askedSurvey(small, "unnamed");
    const nobody = { responses: 0, ballots: 0, events: 0, inputs: 0 };
    expect((await send(small.programme, { ...survey, privacy: "anonymous" })).kept).toBe(false);
    await db().survey.update({ where: { id: survey.id }, data: { closesOn: new Date("2026-11-15") } });
    expect((await at(MONDAY, () => send(small.programme, survey))).kept).toBe(false);
    await db().survey.update({ where: { id: survey.id }, data: { closesOn: new Date("2026-11-16") } });
    expect((await at(MONDAY, () => send(small.programme, survey))).kept).toBe(true);
    await db().survey.update({ where: { id: survey.id }, data: { state: "closed" } });
    expect((await at(MONDAY, () => send(small.programme, survey))).kept).toBe(false);
    expect(await counts(survey)).toEqual({ ...nobody, responses: 1, events: 1 });
    expect(await db().spentForm.count({ where: { surveyId: survey.id } })).toBe(1);
  });
});

describe("a draft", () => {
  const visitor = () => ({ kind: "visitor", programme: small.programme }) as const;
  const begin = (survey: AskedSurvey, key = newFormKey()) =>
    startDraft(visitor(), { surveyId: survey.id, versionId: survey.version.id, lang: "es", siteId: null, form: { key, isTrapped: false } });
  const answer = (code: string, heard: string) =>
    saveDraft(visitor(), { code, lang: "ar", change: (content) => ({ ...content, answers: { ...content.answers, heard }, words: { change: "سرّي" }, page: 1 }) });
  const rowOf = (code: string) => db().responseDraft.findUnique({ where: { secretHash: new Uint8Array(codeHash("response", code)) } });

  test("is begun once by a double press, and anew by a shared tablet's next patient", async () => {
    const survey = await askedSurvey(small, "unnamed");
    const key = newFormKey();
    const { code } = await begin(survey, key);
    expect(await begin(survey, key)).toEqual({ code });
    await answer(code, "no");
    const next = await begin(survey, key);
    expect(next.code).not.toBe(code);
    expect(unsealDraft((await rowOf(next.code))!.answers)).toMatchObject({ answers: {}, words: {}, page: 0 });
    expect(unsealDraft((await rowOf(code))!.answers).answers).toEqual({ heard: "no" });
  });

  test("is sealed, writes no event, and keeps pages that two tabs save at once", async () => {
    const survey = await askedSurvey(small, "unnamed");
    const { code } = await begin(survey);
    const events = await db().event.count();
    await Promise.all(
      ["a", "b", "c"].map((name) => saveDraft(visitor(), { code, lang: "es", change: (content) => ({ ...content, answers: { ...content.answers, [name]: name }, words: { change: "Muy secreto" } }) })),
    );
    expect(unsealDraft((await rowOf(code))!.answers).answers).toEqual({ a: "a", b: "b", c: "c" });
    expect(await linesWithWords(small.programme, "Muy secreto")).toEqual([]);
    expect(await db().event.count()).toBe(events);
  });

  test("is deleted when it is sent, and cannot be begun or saved again under its code", async () => {
    const survey = await askedSurvey(small, "unnamed");
    const key = newFormKey();
    const { code } = await begin(survey, key);
    expect((await send(small.programme, survey, { code })).kept).toBe(true);
    expect(await rowOf(code)).toBeNull();
    expect(await answer(code, "no")).toBeNull();
    expect((await begin(survey, key)).code).not.toBe(code);
  });

  test("of an invitation goes on under the invitation's code, until it is answered", async () => {
    const survey = await askedSurvey(small, "restricted");
    const invitation = await invited(small, survey.id);
    const start = () => startDraft(visitor(), { surveyId: survey.id, versionId: survey.version.id, lang: "es", siteId: null, form: { key: newFormKey(), isTrapped: false }, invitation });
    expect(await start()).toEqual({ code: invitation.code });
    await answer(invitation.code, "no");
    await start();
    expect(unsealDraft((await rowOf(invitation.code))!.answers).answers).toEqual({ heard: "no" });
    await send(small.programme, survey, { code: invitation.code, invitation });
    await start();
    expect(await rowOf(invitation.code)).toBeNull();
  });

  test("is forgotten after thirty days without a touch", async () => {
    const survey = await askedSurvey(small, "unnamed");
    const { code: old } = await at(new Date("2026-10-16T12:00:00Z"), () => begin(survey));
    const { code: fresh } = await at(new Date("2026-10-18T12:00:00Z"), () => begin(survey));
    await at(new Date("2026-11-16T12:00:00Z"), () => forgetDrafts(small.system));
    expect(await rowOf(old)).toBeNull();
    expect(await rowOf(fresh)).not.toBeNull();
  });
});

test("a ranking of what was ticked on an earlier page has the words of its choices on its own page", async () => {
  const hard = ["phone", "rent"].map((code) => ({ code, words: { en: `The ${code}`, es: `En español: ${code}` } }));
  const survey = await createSurvey(small.coordinator, {
    pages: [
      [{ type: "several", code: "hard", words: { en: "What is hard?", es: "¿Qué es difícil?" }, choices: [...hard, { code: "none", words: { en: "Nothing", es: "Nada" }, isExclusive: true }] }],
      [{ type: "ranking", code: "first", words: { en: "What comes first?", es: "¿Qué va primero?" }, choicesOf: "hard" }],
    ],
  });
  const { definition } = survey.version;
  const words = await pageWords({ kind: "visitor", programme: small.programme }, definition, definition.pages[1]!, "es");
  expect([...words.values()].map((text) => text.translation?.words).toSorted()).toEqual(["En español: phone", "En español: rent", "¿Qué va primero?"]);
});
