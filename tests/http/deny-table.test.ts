import { beforeAll, expect, test, vi } from "vitest";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { hasWork } from "#app/features/events/consumer.server.ts";
import { routeInputs } from "#app/features/triage/routing/route-input.consumer.server.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { receiveAnswer } from "#app/features/input/receive-answer.server.ts";
import { noteWhatWasSaid } from "#app/features/meetings/notes/note-what-was-said.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { proposeRedactions } from "#app/features/triage/redaction/propose-redactions.ts";
import { returnFromIntake } from "#app/features/triage/intake/return-from-intake.server.ts";
import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { makeOwnCase, REACH, versionOf } from "#tests/setup/own-case.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";
import { ask } from "./client.ts";
import { makePastMeetingOf } from "./rows/meeting-world.ts";
import { makeInput, makeWorld, ROLES, systemOf, type MadeInput, type World } from "./world.ts";

/**
 * Who gets to read what of people's own cases and of masked words, asked over HTTP as everybody: each address, and whether what
 * is secret stands in what comes back. A star marks it; a dash is a page or a place that is not there for them.
 */
const CASE_WORDS = "El señor Haverley nos cambió la cerradura.";
const MASKED_WORDS = "Me llamo Rosaura Quintanilla y nadie me llamó.";
const MARKS = [/Haverley/, /Rosaura/, new RegExp(REACH.value)];

let world: World;
let waiting: MadeInput;
let agreed: MadeInput;
let words: MadeInput;
let redacted: MadeInput;
let improvement: number;
let survey: number;
let meeting: number;

beforeAll(async () => {
  world = await makeWorld();
  const system = systemOf(world.programme);
  [waiting, agreed, words] = [await makeCase(), await makeCase(), await makeCase()];
  await makeOwnCase(system, waiting.id, "waiting");
  await makeOwnCase(system, agreed.id, "ready");
  await makeOwnCase(system, words.id, "ready", { consent: { words: true } });
  redacted = await makeInput(world, "own", { words: MASKED_WORDS });
  // A translator has begun to say it in English.
  await translateText(system, { textId: redacted.textId, lang: "en", words: "My name is Rosaura Quintanilla and nobody called me.", checked: false, version: 0 });
  await mask(redacted.id);
  // Voices of an improvement, quoted in public: one turned out to be somebody's own case, parts of the other were masked.
  improvement = (await startImprovement(system, { title: "Locks", why: "Somebody was locked out.", siteId: world.sites.own.id })).number;
  const voice = await quotedVoice(CASE_WORDS);
  const maskedVoice = await quotedVoice(MASKED_WORDS);
  expect((await ask("GET", paths.change("es", improvement))).text, "the quotes are public at first").toMatch(/Rosaura[^]*Haverley/);
  await makeOwnCase(system, voice.id, "waiting");
  await mask(maskedVoice.id);
  // An answer of a survey, and what somebody said in a meeting: each as a case, and masked.
  const { id: surveyId, number: surveyNumber, titleTextId } = await createSurvey(system);
  const held = await makePastMeetingOf(world, "own");
  [survey, meeting] = [surveyNumber, held.number];
  for (const words of [CASE_WORDS, MASKED_WORDS]) {
    const answer = await receiveAnswer(system, { surveyId, questionTextId: titleTextId, words, lang: "es", siteId: world.sites.own.id, privacy: "unnamed", personId: null, receivedAt: new Date(), receiptHash: null, signs: [] });
    const said = await noteWhatWasSaid(system, { number: meeting, words, lang: "es" });
    for (const id of [answer.inputId, said.inputId]) {
      if (words === CASE_WORDS) await makeOwnCase(system, id, "waiting");
      else await mask(id);
    }
  }
  await settleAll(world.programme);
});

const makeCase = () => makeInput(world, "own", { words: CASE_WORDS, contact: true });

/** Masks what is proposed in the message of an input. */
async function mask(inputId: string): Promise<void> {
  const { textId, version, text } = await database(world.programme).prisma.input.findUniqueOrThrow({ where: { id: inputId }, include: { text: true } });
  await redactInput(systemOf(world.programme), { inputId, version, texts: [{ textId, spans: proposeRedactions(text.words) }] });
}

/** Until the rules have decided about everything: the portal's worker may be at it, which nobody else then does. */
async function untilRouted(): Promise<void> {
  await vi.waitFor(async () => expect(await hasWork(world.programme, [routeInputs])).toBe(false), { timeout: 30_000, interval: 20 });
}

/** A voice of the improvement whose words a published update quotes. */
async function quotedVoice(words: string): Promise<MadeInput> {
  const system = systemOf(world.programme);
  const voice = await makeInput(world, "own", { words });
  // The rules may take it for somebody's own case; at first a person says that it is none.
  await settleAll(world.programme);
  await untilRouted();
  const { route, version } = await database(world.programme).prisma.input.findUniqueOrThrow({ where: { id: voice.id }, select: { route: true, version: true } });
  if (route === "intake") await returnFromIntake(system, { inputId: voice.id, reason: "sent_wrongly", version });
  await linkInput(system, { inputId: voice.id, number: improvement });
  await allowQuote(system, { inputId: voice.id, allow: true });
  const updateId = await draftUpdate(system, { number: improvement, said: "Nobody came.", did: "Somebody comes.", audience: "public", quoteInputNumber: voice.number });
  await publishUpdate(system, { updateId, version: 0 });
  await settleAll(world.programme);
  return voice;
}

interface Line {
  what: string;
  method?: "GET" | "POST";
  path: () => string;
}

const LINES: Line[] = [
  { what: "inbox", path: paths.inbox },
  { what: "inbox, done", path: () => `${paths.inbox()}?view=done` },
  { what: "message of a case", path: () => paths.input(agreed.id) },
  { what: "… answer", path: () => paths.answer(agreed.id) },
  { what: "… link", path: () => paths.link(agreed.id) },
  { what: "… mask", path: () => paths.redact(agreed.id) },
  { what: "improvement it was linked to", path: () => paths.improvement(improvement) },
  { what: "… its public page", path: () => paths.change("es", improvement) },
  { what: "answers of a survey", path: () => paths.surveySaid(survey) },
  { what: "file of a survey", path: () => paths.surveyAnswers(survey) },
  { what: "notes of a meeting", path: () => paths.meetingNotes(meeting) },
  { what: "list of cases", path: paths.intake },
  { what: "card before consent", path: () => paths.intakeCase(waiting.id) },
  { what: "card after consent", path: () => paths.intakeCase(agreed.id) },
  { what: "card with words", path: () => paths.intakeCase(words.id) },
  { what: "hand-over", path: () => paths.handOver(agreed.id) },
  { what: "sheet before consent", path: () => paths.caseSheet(waiting.id) },
  { what: "sheet after consent", path: () => paths.caseSheet(agreed.id) },
  { what: "receipt by its code", path: () => paths.receipt("en", agreed.secret) },
  { what: "receipt of a masked one", path: () => paths.receipt("en", redacted.secret) },
  { what: "translation desk", path: paths.translation },
  { what: "words of a case at the desk", path: () => paths.translate(agreed.textId, "en") },
  { what: "masked message", path: () => paths.input(redacted.id) },
  { what: "its original at the desk", path: () => paths.translate(redacted.textId, "en") },
  { what: "its original, before the look", path: () => paths.seeOriginal(redacted.id) },
  { what: "its original, the look", method: "POST", path: () => paths.seeOriginal(redacted.id) },
  { what: "log and outbox", path: paths.outbox },
];

/** What each gets: a dash: nothing is there · page: a page without secrets · w: with the words of a case · n: with what was masked · c: with the way to be reached. */
async function seenBy(cookie: string | undefined, { method = "GET", path }: Line): Promise<string> {
  const { status, text } = await ask(method, path(), { ...(cookie && { cookie }), ...(method === "POST" && { body: {} }) });
  if (status !== 200) return "–";
  const found = ["w", "n", "c"].filter((_mark, index) => MARKS[index]!.test(text)).join("");
  return found || "page";
}

test("the deny table", async () => {
  const lines: string[] = [["".padEnd(31), ...ROLES.map((role) => role.slice(0, 8).padEnd(8))].join(" ").trimEnd()];
  for (const line of LINES) {
    const cells = await Promise.all(ROLES.map((role) => seenBy(world.cookies[role], line)));
    lines.push([line.what.padEnd(31), ...cells.map((cell) => cell.padEnd(8))].join(" ").trimEnd());
  }
  console.info(lines.join("\n"));
  expect(`\n${lines.join("\n")}\n`).toBe(EXPECTED);
});

test("an answer is refused as well as the page it is posted from: nobody acts on a case that they may not see", async () => {
  const version = String(await versionOf(world.programme, agreed.id));
  const posts: [path: string, body: Record<string, string>, may: string[]][] = [
    [paths.answer(agreed.id), { words: "x", writtenIn: "en", version: "999" }, ["coordinator"]],
    [paths.handOver(agreed.id), { to: world.people.intake, way: "mail", need: "housing", version: "999" }, ["coordinator", "intake"]],
    [paths.takeConsent(agreed.id), { consent: "no", version: "999" }, ["coordinator"]],
    [paths.lesson(agreed.id), { improvement: String(improvement), lesson: "x", version: "999" }, ["coordinator"]],
    [paths.returnFromIntake(agreed.id), { reason: "no_own_case", version: "999" }, ["coordinator"]],
  ];
  for (const [path, body, may] of posts) {
    for (const role of ROLES) {
      const { status } = await ask("POST", path, { ...(world.cookies[role] && { cookie: world.cookies[role] }), body });
      // Whoever may is told that the page is old; for everybody else there is nothing, or the sign-in page.
      expect(status, `${path} as ${role}`).toBe(may.includes(role) ? 409 : role === "visitor" ? 303 : 404);
    }
  }
  expect(await versionOf(world.programme, agreed.id)).toBe(Number(version));
});

/** Whoever holds a receipt is its writer; translators have what waits in their languages and nothing about it. */
const EXPECTED = `
                                visitor  administ coordina champion siteCham intake   translat leader   member
inbox                           –        –        page     page     page     –        –        –        –
inbox, done                     –        –        page     page     page     –        –        –        –
message of a case               –        –        w        –        –        –        –        –        –
… answer                        –        –        w        –        –        –        –        –        –
… link                          –        –        –        –        –        –        –        –        –
… mask                          –        –        w        –        –        –        –        –        –
improvement it was linked to    –        –        page     page     page     –        –        page     –
… its public page               page     page     page     page     page     page     page     page     page
answers of a survey             –        –        page     page     page     –        –        –        –
file of a survey                –        –        page     page     page     –        –        page     –
notes of a meeting              –        –        page     –        –        –        –        –        –
list of cases                   –        –        page     –        –        page     –        –        –
card before consent             –        –        page     –        –        page     –        –        –
card after consent              –        –        c        –        –        c        –        –        –
card with words                 –        –        wc       –        –        wc       –        –        –
hand-over                       –        –        c        –        –        c        –        –        –
sheet before consent            –        –        –        –        –        –        –        –        –
sheet after consent             –        –        c        –        –        c        –        –        –
receipt by its code             w        w        w        w        w        w        w        w        w
receipt of a masked one         page     page     page     page     page     page     page     page     page
translation desk                –        –        –        –        –        –        w        –        –
words of a case at the desk     –        –        –        –        –        –        w        –        –
masked message                  –        –        page     page     page     –        –        –        –
its original at the desk        –        –        –        –        –        –        –        –        –
its original, before the look   –        –        –        –        –        page     –        –        –
its original, the look          –        –        –        –        –        n        –        –        –
log and outbox                  –        page     –        –        –        –        –        –        –
`;
