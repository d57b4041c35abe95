import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { quotableVoices, readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { linkLesson } from "#app/features/backlog/link-lesson.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { buildMail } from "#app/features/notifications/build-mail.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { countWaitingTranslations, readDeskText, waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { peopleInCharge } from "#app/features/triage/escalation/people-in-charge.server.ts";
import { readCase, readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { closeHandover } from "#app/features/triage/intake/close-handover.server.ts";
import { correctCaseLanguage } from "#app/features/triage/intake/correct-case-language.server.ts";
import { giveConsent } from "#app/features/triage/intake/give-consent.server.ts";
import { handOver } from "#app/features/triage/intake/hand-over.server.ts";
import { countCases, listCases } from "#app/features/triage/intake/intake.queries.server.ts";
import { recordAttempt } from "#app/features/triage/intake/record-attempt.server.ts";
import { refuseConsent } from "#app/features/triage/intake/refuse-consent.server.ts";
import { returnFromIntake } from "#app/features/triage/intake/return-from-intake.server.ts";
import { revokeConsent } from "#app/features/triage/intake/revoke-consent.server.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { readInput } from "#app/features/triage/reading.queries.server.ts";
import { countInbox, listInbox } from "#app/features/triage/triage.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { answer } from "#tests/setup/answer.ts";
import { dump, linesWithWords } from "#tests/setup/dump.ts";
import { makeOwnCase, REACH, versionOf } from "#tests/setup/own-case.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { programmeWithWords } from "#tests/setup/said.ts";
import { createPerson } from "#tests/setup/small-programme.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");
const open = { filter: "open", lang: "en" } as const;
const { small, db, row, names, said, translator } = programmeWithWords();

let intake: PersonActor;
let everywhere: PersonActor;
beforeAll(async () => {
  intake = await holding("Ines Intake", "intake", {});
  everywhere = { ...small.northChampion, grants: [{ role: "champion", scope: { kind: "programme" } }] };
});

/** Somebody with a role that also stands in the database, where commands look for whoever may take a case. */
async function holding(name: string, role: "intake" | "champion", site: { id?: string }): Promise<PersonActor> {
  const scope = site.id ? ({ kind: "site", id: site.id } as const) : ({ kind: "programme" } as const);
  const person = await createPerson(small.system, name, [{ role, scope }]);
  await giveGrant(small.system, {
    personId: person.personId,
    role,
    ...(site.id ? { scopeKind: "site", scopeId: site.id } : { scopeKind: "programme" }),
    from: new Date("2020-01-01T00:00:00Z"),
  } as never);
  return person;
}

const version = (inputId: string) => versionOf(small.programme, inputId);
const refused = (code: string, status = 409) => expect.objectContaining({ code, status });

async function ownCase(stage: "waiting" | "ready" | "passed_on", consent = {}, words = "El dueño nos cambió la chapa.") {
  const made = await said({ words, contact: { kind: "phone", value: "555-0199-11", leaveMessage: true } });
  await makeOwnCase(small.system, made.inputId, stage, { toId: intake.personId, consent });
  return made;
}

describe("apart from the inbox", () => {
  test("what is sent to intake leaves every list; coordinators read it, champions and intake do not", async () => {
    const { inputId, number } = await said({ words: "Necesito un abogado." });
    expect((await listInbox(everywhere, open)).rows.map((one) => one.number)).toContain(number);
    await sendToIntake(small.northChampion, { inputId, reason: "asks_for_help", need: "housing", version: 0 });

    for (const actor of [small.coordinator, small.northChampion, everywhere, intake]) {
      expect((await listInbox(actor, open)).rows.map((one) => one.number), "the inbox").not.toContain(number);
    }
    expect(await readInput(small.coordinator, inputId, "en")).toMatchObject({ route: "intake", status: "acknowledged" });
    for (const actor of [small.northChampion, everywhere, intake]) expect(await readInput(actor, inputId, "en")).toBeNull();
    expect((await listCases(small.coordinator)).find((one) => one.id === inputId)).toMatchObject({ state: "waiting", need: "housing" });
    for (const actor of [small.northChampion, everywhere]) expect(await readCase(actor, inputId, "en")).toBeNull();

    // Sent twice changes nothing; and what belongs to the inbox cannot be done with it.
    await sendToIntake(small.coordinator, { inputId, reason: "other", need: "other", version: 0 });
    await expect(closeInput(small.coordinator, { inputId, reason: "handed_over", version: await version(inputId) })).rejects.toEqual(refused("triage:errors.notPossible", 400));
    expect(await names(inputId)).toEqual(["input.received", "input.sent_to_intake"]);
  });

  test("Heard itself sends it without having read it: it waits to be seen, and intake may say so", async () => {
    const before = await answer(small.coordinator, countInbox(small.coordinator, "2026-11-16"));
    const { inputId } = await said({ urgency: 2 });
    const waiting = (await answer(intake, countCases(intake))).waiting;
    await sendToIntake(small.system, { inputId, reason: "date_close", need: "status", version: 0 });
    expect(await row(inputId)).toMatchObject({ status: "new", acknowledgedAt: null });
    expect(await answer(small.coordinator, countInbox(small.coordinator, "2026-11-16"))).toEqual(before);
    expect(await answer(intake, countCases(intake))).toMatchObject({ waiting: waiting + 1 });
    await expect(acknowledgeInput(everywhere, { inputId, version: await version(inputId) })).rejects.toMatchObject({ status: 404 });
    await acknowledgeInput(intake, { inputId, version: await version(inputId) });
    expect(await row(inputId)).toMatchObject({ status: "acknowledged", ownerId: intake.personId });
  });

  test("intake of one site sees the cases of that site", async () => {
    const { inputId } = await ownCase("ready");
    const north = await holding("Noor North", "intake", { id: small.north });
    const south = await holding("Sol South", "intake", { id: small.south });
    expect(await readCase(north, inputId, "en")).not.toBeNull();
    expect(await readCase(south, inputId, "en")).toBeNull();
    expect((await listCases(south)).map((one) => one.id)).not.toContain(inputId);
    await expect(handOver(small.coordinator, { inputId, toId: south.personId, way: "mail", need: "housing", version: await version(inputId) })).rejects.toEqual(refused("intake:errors.person", 400));
  });

  test("is translated by who can be no lawyer: neither a champion nor somebody of intake meets its words at the desk", async () => {
    const { inputId } = await ownCase("waiting");
    const { textId } = await row(inputId);
    const luz = await translator("es");
    const alsoChampion: PersonActor = { ...luz, grants: [...luz.grants, { role: "champion", scope: { kind: "programme" } }] };
    const alsoIntake: PersonActor = { ...luz, grants: [...luz.grants, { role: "intake", scope: { kind: "programme" } }] };
    for (const actor of [alsoChampion, alsoIntake]) {
      expect((await waitingTranslations(actor)).map(({ subjectId }) => subjectId)).not.toContain(inputId);
      expect(await answer(actor, countWaitingTranslations(actor))).toBe((await waitingTranslations(actor)).length);
      expect(await readDeskText(actor, textId, "en")).toBeNull();
      await expect(translateText(actor, { textId, lang: "en", words: "x", checked: true, version: 0 })).rejects.toMatchObject({ status: 404 });
    }
    expect((await waitingTranslations(luz)).map(({ subjectId }) => subjectId)).toContain(inputId);
    await translateText(luz, { textId, lang: "en", words: "The owner changed our lock.", checked: true, version: 0 });
  });

  test("of an urgent case intake is told and no champion, who may be a lawyer", async () => {
    const { id: deskId } = await db().desk.create({ data: { id: crypto.randomUUID(), code: "legal", position: 1, name: { create: { id: crypto.randomUUID(), kind: "name", subjectKind: "desk", audience: "team", lang: "en", words: "Legal" } } } });
    const champion = await holding("Lea Lawyer", "champion", {});
    for (const [position, personId] of [champion.personId, intake.personId].entries()) await db().deskPerson.create({ data: { deskId, position, personId } });
    const input = { id: "", siteId: small.north, privacy: "unnamed", personId: null, deskId, ownerId: null } as const;
    const told = (route: "inbox" | "intake") => db().$transaction((tx) => peopleInCharge(tx, small.programme, { ...input, route }, MONDAY));
    expect((await told("inbox"))[0]).toBe(champion.personId);
    expect((await told("intake"))[0]).toBe(intake.personId);
    expect(await told("intake")).not.toContain(champion.personId);
  });

  test("it goes back to the inbox while the legal team does not have it, and what was agreed for it is gone", async () => {
    const { inputId, number } = await ownCase("ready");
    await returnFromIntake(small.coordinator, { inputId, reason: "no_own_case", version: await version(inputId) });
    expect(await db().handover.count({ where: { inputId } })).toBe(0);
    expect((await listInbox(small.northChampion, open)).rows.map((one) => one.number)).toContain(number);
    const passedOn = await ownCase("passed_on");
    await expect(returnFromIntake(small.coordinator, { inputId: passedOn.inputId, reason: "sent_wrongly", version: await version(passedOn.inputId) })).rejects.toEqual(refused("intake:errors.passedOn"));
    await expect(returnFromIntake(intake, { inputId: passedOn.inputId, reason: "sent_wrongly", version: 0 })).rejects.toMatchObject({ status: 404 });
  });
});

test("closed cases stand after the open ones, the last that was closed first", async () => {
  const [first, second, stillOpen] = [await ownCase("passed_on"), await ownCase("passed_on"), await ownCase("passed_on")];
  for (const [days, { inputId }] of [second, first].entries()) {
    await at(new Date(Date.now() + (days + 1) * 86_400_000), async () => closeHandover(intake, { inputId, outcome: "declined", version: await version(inputId) }));
  }
  const listed = (await listCases(intake)).map(({ id }) => id);
  const of = [stillOpen, first, second].map(({ inputId }) => listed.indexOf(inputId));
  expect(of).toEqual(of.toSorted((a, b) => a - b));
  expect(of[0]).toBeGreaterThanOrEqual(0);
});

describe("consent", () => {
  test("comes from the receipt, once for one form; the way to be reached is sealed, and revoking erases it", async () => {
    const { inputId, holder } = await ownCase("waiting");
    expect(await readOwnCase(holder, inputId)).toMatchObject({ state: "waiting", knownContact: "phone" });
    expect(await readOwnCase(small.coordinator, inputId)).toBeNull();
    const form = { inputId, contact: REACH, leaveMessage: false, words: true, news: true, key: newFormKey() };
    await giveConsent(holder, form);
    await giveConsent(holder, form);
    expect(await readOwnCase(holder, inputId)).toEqual({ state: "ready", refused: false, contactKind: "phone", words: true, news: true, knownContact: "phone" });
    expect(await linesWithWords(small.programme, REACH.value)).toEqual([]);

    await revokeConsent(holder, { inputId });
    // The same form once more does not agree again.
    await giveConsent(holder, form);
    expect(await db().handover.findUnique({ where: { inputId } })).toMatchObject({ consentAt: null, contact: null, contactKind: null, passWords: false });
    expect(await names(inputId)).toEqual(["input.received", "input.sent_to_intake", "input.consent_given", "input.consent_revoked"]);
    const stranger = await said();
    await expect(giveConsent(stranger.holder, form)).rejects.toMatchObject({ status: 404 });
  });

  test("a no is kept and can become a yes; nobody hands over without one", async () => {
    const { inputId, holder } = await ownCase("waiting");
    await refuseConsent(holder, { inputId, news: false });
    expect(await readCase(small.coordinator, inputId, "en")).toMatchObject({ state: "waiting", refusedAt: expect.any(Date) });
    await expect(handOver(small.coordinator, { inputId, toId: intake.personId, way: "mail", need: "housing", version: await version(inputId) })).rejects.toEqual(refused("intake:errors.noConsent"));
    await giveConsent(holder, { inputId, contact: null, leaveMessage: false, words: false, news: false });
    expect(await readCase(intake, inputId, "en")).toMatchObject({ state: "ready", refusedAt: null, contact: { kind: "phone", value: "555-0199-11" } });
  });

  test("taken on the phone it says so; only a coordinator takes it", async () => {
    const { inputId, holder } = await ownCase("waiting");
    await expect(giveConsent(intake, { inputId, contact: REACH, leaveMessage: true, words: false, news: false })).rejects.toMatchObject({ status: 404 });
    await giveConsent(small.coordinator, { inputId, contact: REACH, leaveMessage: true, words: false, news: false, version: await version(inputId) });
    const [event] = await db().event.findMany({ where: { subjectId: inputId, name: "input.consent_given" } });
    expect(event).toMatchObject({ actorId: small.coordinator.personId, payload: { onBehalf: true, contactKind: "phone" } });
    const story = await inputStory(holder, inputId, "en");
    expect(story.items.at(-1)).toMatchObject({ kind: "consentGiven", onBehalf: true });
    expect(story.ownCase).toBe("ready");
  });
});

describe("the card", () => {
  test("holds a way to be reached after consent and never before, and words only where they were agreed to", async () => {
    const secret = "El dueño se llama Haverley.";
    const before = await ownCase("waiting", {}, secret);
    const without = await ownCase("ready", {}, secret);
    const withWords = await ownCase("ready", { words: true }, secret);
    const card = (inputId: string) => readCase(intake, inputId, "en");
    expect(await card(before.inputId)).toMatchObject({ contact: null, words: null, need: "housing", lang: "es", canRead: false });
    expect(await card(without.inputId)).toMatchObject({ contact: { value: REACH.value }, words: null });
    expect((await card(withWords.inputId))!.words!.map(({ words }) => words)).toEqual([secret]);
    for (const { inputId } of [before, without]) expect(JSON.stringify(await card(inputId))).not.toContain("Haverley");
    expect(JSON.stringify(await listCases(intake))).not.toMatch(/Haverley|\b555-01/);
  });

  test("what they add is passed on with the words", async () => {
    const { inputId, holder } = await ownCase("ready", { words: true });
    await writeToTeam(holder, { inputId, words: "Tengo dos hijos.", lang: "es" });
    expect((await readCase(intake, inputId, "en"))!.words!.map(({ words }) => words)).toEqual(["El dueño nos cambió la chapa.", "Tengo dos hijos."]);
  });
});

describe("the language of what is passed on", () => {
  test("is put right by whoever reads it: what they said at first, or a later message alone", async () => {
    const { inputId, holder } = await ownCase("ready", { words: true }, "O dono trocou a fechadura da casa.");
    await writeToTeam(holder, { inputId, words: "Tenho dois filhos.", lang: "es" });
    await writeToTeam(holder, { inputId, words: "Eles têm frio.", lang: "vi" });
    const words = async () => (await readCase(intake, inputId, "en"))!.words!;
    const langs = async () => (await words()).map(({ lang }) => lang);
    const [first, , later] = await words();
    const correct = async (textId: string, lang: string, options: { as?: PersonActor; version?: number } = {}) =>
      correctCaseLanguage(options.as ?? intake, { inputId, textId, lang, version: options.version ?? (await version(inputId)) });

    const before = await version(inputId);
    await expect(correct(first!.id, "pt-BR", { version: before - 1 })).rejects.toEqual(refused("errors:changedMeanwhile"));
    await expect(correct(first!.id, "pt-BR", { as: small.northChampion })).rejects.toMatchObject({ status: 404 });
    await expect(correct("none", "pt-BR")).rejects.toMatchObject({ status: 404 });
    const { inputId: others } = await ownCase("ready", { words: true });
    const [foreign] = (await readCase(intake, others, "en"))!.words!;
    await expect(correct(foreign!.id, "pt-BR")).rejects.toMatchObject({ status: 404 });
    expect(await langs()).toEqual(["es", "es", "vi"]);

    await correct(later!.id, "gl");
    expect(await langs()).toEqual(["es", "es", "gl"]);
    await correct(first!.id, "PT-br");
    expect(await langs()).toEqual(["pt-BR", "pt-BR", "gl"]);
    expect((await readCase(intake, inputId, "en"))!.history.map(({ name }) => name)).toContain("input.language_corrected");
  });

  test("is nobody's business where the words were not agreed to", async () => {
    const { inputId } = await ownCase("ready");
    const { textId } = await row(inputId);
    const correct = async () => correctCaseLanguage(intake, { inputId, textId, lang: "pt-BR", version: await version(inputId) });
    await expect(correct()).rejects.toMatchObject({ status: 404 });
    expect((await db().text.findUniqueOrThrow({ where: { id: textId } })).lang).toBe("es");
  });
});

describe("the hand-over", () => {
  test("by mail: one without content, at once, to whoever got it, as long as the case is theirs", async () => {
    await db().person.update({ where: { id: intake.personId }, data: { email: "ines@heard.example" } });
    await chooseNotifications(intake, { cadences: { team_work: "off" }, quiet: null });
    const { inputId, holder } = await ownCase("ready");
    await handOver(small.coordinator, { inputId, toId: intake.personId, way: "mail", need: "income", version: await version(inputId) });
    await settleAll(small.programme);
    const [delivery] = await db().delivery.findMany({ where: { template: "intake_waiting" } });
    // Nothing is held back or muted by what they chose for other work; without a mail server it stands in the outbox.
    expect(delivery).toMatchObject({ recipientKind: "person", recipientId: intake.personId, data: {}, state: "kept", dueAt: null });
    const mail = (await buildMail(small.programme, delivery!, null))!;
    expect(mail.text).toContain(`/team/intake/${inputId}`);
    expect(mail.text.replace(inputId, "")).not.toMatch(/\b555-01|chapa|income|money/i);
    await closeHandover(intake, { inputId, outcome: "declined", version: await version(inputId) });
    expect(await buildMail(small.programme, delivery!, null)).toBeNull();
    await expect(revokeConsent(holder, { inputId })).rejects.toEqual(refused("intake:errors.passedOn"));
  });

  test("tries are written down since the day of the hand-over, and the writer sees each", async () => {
    const { inputId, holder } = await at(MONDAY, () => ownCase("passed_on"));
    const tried = async (on: string, result: "no_answer" | "reached" | "left_message") => recordAttempt(intake, { inputId, on, result, version: await version(inputId) });
    await at(new Date("2026-11-18T15:00:00Z"), async () => {
      await expect(tried("2026-11-15", "no_answer")).rejects.toEqual(refused("intake:errors.dayBefore", 400));
      await expect(tried("2026-11-19", "no_answer")).rejects.toEqual(refused("intake:errors.dayAhead", 400));
      await tried("2026-11-16", "no_answer");
      await tried("2026-11-17", "left_message");
    });
    const close = async (wanted: Partial<Parameters<typeof closeHandover>[1]>) => closeHandover(intake, { inputId, outcome: "unreachable", version: await version(inputId), ...wanted });
    await expect(close({ outcome: "reached" })).rejects.toEqual(refused("intake:errors.notReached", 400));
    await expect(close({})).rejects.toEqual(expect.objectContaining({ code: "intake:errors.fewTries", values: { count: 3 } }));
    await at(new Date("2026-11-18T16:00:00Z"), () => tried("2026-11-18", "no_answer"));
    await close({});

    expect(await row(inputId)).toMatchObject({ status: "closed", closeReason: "unreachable" });
    expect(await db().handover.findUnique({ where: { inputId } })).toMatchObject({ outcome: "unreachable", contact: null, passWords: false });
    const kinds = (await inputStory(holder, inputId, "es")).items.map((item) => (item.kind === "tried" ? item.result : item.kind));
    expect(kinds).toEqual(["said", "sentToIntake", "consentGiven", "handedOver", "no_answer", "left_message", "no_answer", "handoverClosed"]);
  });

  test("reached closes it as handed over; whoever writes again waits for somebody, and may agree anew", async () => {
    const { inputId, holder } = await ownCase("passed_on");
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" }).format(new Date());
    await recordAttempt(intake, { inputId, on: today, result: "reached", version: await version(inputId) });
    await closeHandover(intake, { inputId, outcome: "reached", version: await version(inputId) });
    expect(await row(inputId)).toMatchObject({ status: "closed", closeReason: "handed_over" });
    expect((await readCase(intake, inputId, "en"))!.contact).toBeNull();

    await writeToTeam(holder, { inputId, words: "Otra carta llegó.", lang: "es" });
    expect((await listCases(small.coordinator)).find((one) => one.id === inputId)).toMatchObject({ wroteAgain: true });
    await giveConsent(holder, { inputId, contact: REACH, leaveMessage: false, words: false, news: false });
    expect(await readCase(intake, inputId, "en")).toMatchObject({ state: "ready", to: null, attempts: [] });
  });

  test("of two who act on a case at once the second is told; withdrawing ends it and erases the way to be reached", async () => {
    const { inputId, holder } = await ownCase("passed_on");
    const seen = await version(inputId);
    await handOver(intake, { inputId, toId: intake.personId, way: "paper", need: "housing", version: seen });
    await expect(closeHandover(small.coordinator, { inputId, outcome: "declined", version: seen })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    await withdrawInput(holder, { inputId });
    expect(await db().handover.findUnique({ where: { inputId } })).toMatchObject({ outcome: "declined", contact: null });
    expect(await readCase(intake, inputId, "en")).toMatchObject({ withdrawn: true, contact: null, words: null });
    await expect(recordAttempt(intake, { inputId, on: "2026-11-16", result: "reached", version: await version(inputId) })).rejects.toMatchObject({ status: 404 });
  });
});

describe("the lesson", () => {
  async function improvement(): Promise<number> {
    return (await startImprovement(small.coordinator, { title: "Somebody answers at noon", why: "Nobody did.", siteId: small.north })).number;
  }
  const lesson = "The intake line was closed when somebody was locked out.";

  test("is linked without the person: no words, no number, no quote, and news only where they asked for it", async () => {
    const number = await improvement();
    const quiet = await ownCase("ready", { news: false });
    const curious = await ownCase("ready", { news: true, contact: { kind: "email", value: "someone@heard.example" } });
    for (const { inputId, holder } of [quiet, curious]) {
      await allowQuote(holder, { inputId, allow: true });
      await expect(linkInput(small.coordinator, { inputId, number })).rejects.toEqual(refused("backlog:errors.personalCase"));
      await linkLesson(small.coordinator, { inputId, number, lesson, version: await version(inputId) });
      expect((await row(inputId)).status, "it stays as it is").not.toBe("linked");
    }
    await expect(linkLesson(everywhere, { inputId: quiet.inputId, number, lesson, version: await version(quiet.inputId) })).rejects.toMatchObject({ status: 404 });

    const seen = await readImprovement(everywhere, number, "en");
    expect(seen).toMatchObject({ voices: [], otherVoices: 0, languages: { parts: [], others: null }, people: 2 });
    expect(seen.lessons.map((one) => [one.lesson?.words, one.inputId, one.number])).toEqual([
      [lesson, null, null],
      [lesson, null, null],
    ]);
    expect(JSON.stringify(seen)).not.toContain("chapa");
    expect(await quotableVoices(small.coordinator, await readImprovement(small.coordinator, number, "en"))).toEqual([]);
    await expect(draftUpdate(small.coordinator, { number, said: "s", did: "d", audience: "public", quoteInputNumber: quiet.number })).rejects.toMatchObject({ code: "backlog:errors.quoteUnknown" });

    const updateId = await draftUpdate(small.coordinator, { number, said: "Nobody answered.", did: "Now somebody does.", audience: "contributors" });
    await publishUpdate(small.coordinator, { updateId, version: 0 });
    await settleAll(small.programme);
    expect((await inputStory(quiet.holder, quiet.inputId, "en")).improvements).toEqual([]);
    expect((await inputStory(curious.holder, curious.inputId, "en")).items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["linked", "update"]));
    // An update is no help with a case.
    for (const { inputId } of [quiet, curious]) expect((await row(inputId)).status).not.toBe("answered");
  });

  test("says nothing that could tell who it was", async () => {
    const number = await improvement();
    const { inputId } = await ownCase("waiting");
    for (const words of ["Mr. Haverley changed the lock.", "Case 24-CV-0117 waited.", "Call 555-0142."]) {
      await expect(linkLesson(small.coordinator, { inputId, number, lesson: words, version: await version(inputId) }), words).rejects.toMatchObject({ code: "backlog:errors.lessonIdentifies" });
    }
  });

  test("a voice that turns out to be a personal case is seen no more where it was linked", async () => {
    const number = await improvement();
    const { inputId } = await said({ words: "Mi casero me echó." });
    await linkInput(small.coordinator, { inputId, number });
    expect((await readImprovement(everywhere, number, "en")).voices).toHaveLength(1);
    await sendToIntake(everywhere, { inputId, reason: "asks_for_help", need: "housing", version: await version(inputId) });
    expect(await readImprovement(everywhere, number, "en")).toMatchObject({ voices: [], lessons: [{ inputId: null, lesson: null }] });
    await linkLesson(small.coordinator, { inputId, number, lesson, version: await version(inputId) });
    expect((await readImprovement(everywhere, number, "en")).lessons).toMatchObject([{ lesson: { words: lesson } }]);
  });
});

test("no event of a case holds words or a way to be reached", async () => {
  const events = (await dump(small.programme)).filter((line) => line.startsWith("events:"));
  expect(events.filter((line) => /\b555-01|chapa|heard\.example|locked out/.test(line))).toEqual([]);
});

