import { beforeAll, expect, test } from "vitest";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { correctLanguage } from "#app/features/input/correct-language.server.ts";
import type { InputEntered } from "#app/features/input/enter-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { assignInput } from "#app/features/triage/desks/assign-input.server.ts";
import type { Decided } from "#app/features/triage/routing/input-to-route.server.ts";
import type { Reason } from "#app/features/triage/routing/routing.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { shipRouting } from "#app/features/triage/ship-routing.server.ts";
import { setThemes } from "#app/features/triage/themes/set-themes.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { programmeWithWords } from "#tests/setup/said.ts";
import { addRule } from "#tests/setup/routing.ts";

const { small, db, row, names, said } = programmeWithWords();

/** A Monday, 10:00 in New York, an hour after opening. */
const MONDAY = new Date("2026-11-16T15:00:00Z");
const settle = () => settleAll(small.programme);

beforeAll(async () => {
  const from = new Date("2026-10-01T00:00:00Z");
  await giveGrant(small.system, { personId: small.coordinator.personId, role: "coordinator", scopeKind: "programme", from });
  await giveGrant(small.system, { personId: small.northChampion.personId, role: "champion", scopeKind: "site", scopeId: small.north, from });
  await at(new Date("2026-11-01T15:00:00Z"), () => shipRouting(small.system));
  await addRule(small.system, { name: "Anonymous surveys", conditions: { channels: ["survey"] }, outcome: { owner: small.coordinator.personId } });
});

const routed = async (input: Partial<InputEntered>) => {
  const kept = await at(MONDAY, async () => {
    const made = await said(input);
    await settle();
    return made;
  });
  return { ...kept, ...(await decisionOf(kept.inputId)) };
};

async function decisionOf(inputId: string) {
  const standing = await db().decision.findMany({ where: { inputId, supersededById: null, kind: "rules" }, include: { ruleVersion: { include: { rule: true } } } });
  expect(standing).toHaveLength(1);
  const { outcome, reasons, ruleVersion } = standing[0]!;
  return { rule: ruleVersion?.rule.code ?? null, outcome: outcome as unknown as Decided, reasons: reasons as unknown as Reason[] };
}

const themesOf = async (inputId: string) =>
  (await db().inputTheme.findMany({ where: { inputId }, orderBy: { rank: "asc" }, include: { theme: true } })).map(({ origin, theme }) => `${theme.code} ${origin}`);
const deskOf = async (inputId: string) => (await db().input.findUniqueOrThrow({ where: { id: inputId }, include: { desk: true } })).desk?.code ?? null;

test("what somebody tells us goes to its team, in its time, and the decision keeps the version and its reasons", async () => {
  const { inputId, rule, reasons, outcome } = await routed({ words: "They shut off our gas. I have a baby.", lang: "en" });

  expect(rule).toBe("shutoff");
  expect(await row(inputId)).toMatchObject({ urgency: 2, route: "inbox", ownerId: null, version: 0, ackDueAt: new Date("2026-11-16T19:00:00Z") });
  expect([await deskOf(inputId), await themesOf(inputId)]).toEqual(["navigation", ["housing.utilities rule"]]);
  // Twenty business days of the site, at its closing time.
  expect(outcome).toMatchObject({ urgencyBefore: 2, urgency: 2, answerBy: "2026-12-14T22:00:00.000Z" });
  expect(reasons[0]).toMatchObject({ gave: ["place", "themes", "urgency", "acknowledge"], because: [{ code: "signal", value: "shutoff" }] });
  expect(await names(inputId)).toEqual(["input.received", "input.routed", "input.escalated"]);
});

test("words are found whatever their case, accents and endings, in each language by its own list", async () => {
  const cases: [lang: string, words: string, rule: string, themes: string[]][] = [
    ["es", "Hay MÓHO y cucaracha en el baño", "default", ["housing.repairs"]],
    ["es-MX", "Necesitó ayuda légal con el desalojo", "lawyer", ["housing.eviction"]],
    ["ar", "أَشْكُرُ الطبيبة", "default", ["thanks"]],
    ["ru", "Переводчика не было", "default", ["referral.interpreter"]],
    ["pt", "Os intérpretes não vieram", "default", ["referral.interpreter"]],
    ["zh-Hans", "谢谢你们的翻译", "default", ["referral.interpreter", "thanks"]],
    ["vi", "Nha toi bi moc", "default", ["housing.repairs"]],
    ["ht", "ENTEPRET la te rive an reta", "default", ["referral.interpreter"]],
    ["en", "moho", "default", []],
    // Found with its small words, not by what is left without them.
    ["en", "We have NOTHING to eat.", "default", ["income.food"]],
    ["en", "Nothing was wrong. We eat well.", "default", []],
  ];
  const ids = await at(MONDAY, async () => {
    const kept = [];
    for (const [lang, words] of cases) kept.push((await said({ lang, words })).inputId);
    await settle();
    return kept;
  });
  for (const [index, [, words, rule, themes]] of cases.entries()) {
    const input = await decisionOf(ids[index]!);
    expect([input.rule, input.outcome.themes], words).toEqual([rule, themes]);
  }
});

test("what a person decided stays when the words change, and the old words are told by no reason", async () => {
  const { inputId, holder } = await routed({ words: "Hay moho en la pared.", lang: "es" });
  await setThemes(small.northChampion, { inputId, themes: ["council", "thanks"], version: 0 });
  await settle();
  await assignInput(small.coordinator, { inputId, desk: "social", ownerId: small.northChampion.personId, version: (await row(inputId)).version });
  await setUrgency(small.coordinator, { inputId, urgency: 3, version: (await row(inputId)).version });
  await amendInput(holder, { inputId, words: "Hay moho y un intérprete no vino." });
  await settle();

  expect(await row(inputId)).toMatchObject({ urgency: 3, ownerId: small.northChampion.personId, route: "inbox" });
  expect([await deskOf(inputId), await themesOf(inputId)]).toEqual(["social", ["council person", "thanks person"]]);
  expect((await decisionOf(inputId)).rule).toBeNull();
  const old = await db().decision.findMany({ where: { inputId, supersededById: { not: null } } });
  expect(JSON.stringify(old.map(({ reasons }) => reasons))).not.toMatch(/"at":|"lang":/);
});

test("words that become dangerous are urgent whatever a person said of the old ones, and are to be read in time from then on", async () => {
  const { inputId, holder } = await routed({ words: "Hay moho en la pared.", lang: "es" });
  const afternoon = new Date("2026-11-16T19:00:00Z");
  await at(afternoon, () => amendInput(holder, { inputId, words: "El dueño nos cambió la chapa y estamos en la calle." }));
  await at(afternoon, settle);
  expect(await row(inputId)).toMatchObject({ urgency: 1, ackDueAt: new Date("2026-11-16T20:00:00Z") });
  expect((await decisionOf(inputId)).rule).toBe("lockout");

  const calm = await routed({ words: "Hay moho en la pared.", lang: "es" });
  await setUrgency(small.coordinator, { inputId: calm.inputId, urgency: 3, version: 0 });
  await at(afternoon, () => amendInput(calm.holder, { inputId: calm.inputId, words: "Me quiero morir." }));
  await at(afternoon, settle);
  expect(await row(calm.inputId)).toMatchObject({ urgency: 1, ackDueAt: new Date("2026-11-16T19:15:00Z") });
  expect(await deskOf(calm.inputId)).toBe("behavioral");
});

test("a language that somebody puts right lets the words of that language be found", async () => {
  const { inputId } = await routed({ words: "Moho.", lang: "en" });
  expect(await themesOf(inputId)).toEqual([]);
  await correctLanguage(small.coordinator, { inputId, lang: "es", version: 0 });
  await settle();
  expect(await themesOf(inputId)).toEqual(["housing.repairs rule"]);
});

test("words that change are routed anew: urgency is never lowered by a machine", async () => {
  const { inputId, holder } = await routed({ words: "Me quiero morir.", lang: "es" });
  expect(await row(inputId)).toMatchObject({ urgency: 1 });
  await at(MONDAY, () => amendInput(holder, { inputId, words: "Hay cucarachas." }));
  await at(MONDAY, settle);

  expect(await row(inputId)).toMatchObject({ urgency: 1, ackDueAt: new Date("2026-11-16T15:15:00Z") });
  expect([await deskOf(inputId), await themesOf(inputId)]).toEqual(["general", ["housing.repairs rule"]]);
});

test("nothing is routed twice, once it was read or closed, or that came before there were rules", async () => {
  const { inputId } = await routed({ words: "Gracias a todos." });
  await acknowledgeInput(small.northChampion, { inputId, version: 0 });
  await setThemes(small.northChampion, { inputId, themes: ["council"], version: 1 });
  await settle();
  expect(await names(inputId)).toEqual(["input.received", "input.routed", "input.acknowledged", "input.themes_set"]);

  const old = await at(new Date("2026-10-30T15:00:00Z"), () => said());
  await settle();
  expect(await names(old.inputId)).toEqual(["input.received"]);
});

test("of what is known by its day only, nothing tells the time at which it was routed", async () => {
  const { inputId } = await at(MONDAY, () => said({ words: "Hay moho.", channel: "survey" }));
  await db().input.update({ where: { id: inputId }, data: { receivedAt: null } });
  await at(MONDAY, settle);

  const decision = await db().decision.findFirstOrThrow({ where: { inputId } });
  expect(decision).toMatchObject({ decidedAt: null, decidedOn: new Date("2026-11-16T00:00:00Z") });
  const event = await db().event.findFirstOrThrow({ where: { subjectId: inputId, name: "input.routed" } });
  expect([event.at, event.id[14], decision.id[14]]).toEqual([null, "4", "4"]);
  expect((await row(inputId)).ownerId).toBe(small.coordinator.personId);
});

test("a person chooses at most three themes that there are, and gives it only to somebody who reads it", async () => {
  const { inputId } = await routed({ words: "Hay moho." });
  const themes = (...codes: string[]) => setThemes(small.coordinator, { inputId, themes: codes, version: 0 });
  await expect(themes()).rejects.toMatchObject({ code: "routing:errors.mainTheme" });
  await expect(themes("housing", "income", "family", "status")).rejects.toMatchObject({ code: "routing:errors.tooManyThemes" });
  await expect(themes("housing.none")).rejects.toMatchObject({ code: "routing:errors.theme" });
  const give = (ownerId: string | null, desk: string | null) => assignInput(small.coordinator, { inputId, desk, ownerId, version: 0 });
  await expect(give(small.southChampion.personId, null)).rejects.toMatchObject({ code: "routing:errors.cannotRead" });
  await expect(give(null, "none")).rejects.toMatchObject({ code: "routing:errors.desk" });
  await expect(assignInput(small.southChampion, { inputId, desk: null, ownerId: null, version: 0 })).rejects.toMatchObject({ status: 404 });
});

test("withdrawn words leave no reasons and no themes behind", async () => {
  const { inputId, holder } = await routed({ words: "Hay moho." });
  await withdrawInput(holder, { inputId });
  await settle();
  expect(await db().decision.findMany({ where: { inputId }, select: { reasons: true } })).toEqual([{ reasons: [] }]);
  expect(await themesOf(inputId)).toEqual([]);
});
