import { beforeAll, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { correctLanguage } from "#app/features/input/correct-language.server.ts";
import { addDesk } from "#app/features/triage/desks/add-desk.server.ts";
import { assignInput } from "#app/features/triage/desks/assign-input.server.ts";
import { endDesk } from "#app/features/triage/desks/end-desk.server.ts";
import { listDesks } from "#app/features/triage/desks/desks.queries.server.ts";
import { setDeskPeople } from "#app/features/triage/desks/set-desk-people.server.ts";
import { decisionInWords } from "#app/features/triage/routing/components/why-in-words.ts";
import { returnFromIntake } from "#app/features/triage/intake/return-from-intake.server.ts";
import { discardRuleDraft } from "#app/features/triage/routing/discard-rule-draft.server.ts";
import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import { moveRule } from "#app/features/triage/routing/move-rule.server.ts";
import { reviseRule } from "#app/features/triage/routing/revise-rule.server.ts";
import { listRules, readRule } from "#app/features/triage/routing/rules.queries.server.ts";
import { switchRuleOff } from "#app/features/triage/routing/switch-rule-off.server.ts";
import { switchRuleOn } from "#app/features/triage/routing/switch-rule-on.server.ts";
import { tryRule } from "#app/features/triage/routing/try-rule.queries.server.ts";
import { readDecisions } from "#app/features/triage/routing/why.queries.server.ts";
import { shipRouting } from "#app/features/triage/ship-routing.server.ts";
import { addTheme } from "#app/features/triage/themes/add-theme.server.ts";
import { endTheme } from "#app/features/triage/themes/end-theme.server.ts";
import { moveTheme } from "#app/features/triage/themes/move-theme.server.ts";
import { renameTheme } from "#app/features/triage/themes/rename-theme.server.ts";
import { listThemes, readTheme } from "#app/features/triage/themes/themes.queries.server.ts";
import { listInbox } from "#app/features/triage/triage.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { seenRule } from "#tests/setup/routing.ts";
import { programmeWithWords } from "#tests/setup/said.ts";

const { small, db, said } = programmeWithWords();

let administrator: PersonActor;
beforeAll(async () => {
  await at(day("09-01"), () => shipRouting(small.system));
  const from = day("09-01");
  await giveGrant(small.system, { personId: small.coordinator.personId, role: "coordinator", scopeKind: "programme", from });
  administrator = { ...small.southChampion, grants: [{ role: "administrator", scope: { kind: "programme" } }] };
  await giveGrant(small.system, { personId: administrator.personId, role: "administrator", scopeKind: "programme", from });
});

/** Ten in the morning of a day, in New York. */
function day(date: string): Date {
  return new Date(`2026-${date}T14:00:00Z`);
}

const seen = (number: number) => seenRule(small.programme, number);
const numberOf = async (code: string) => (await db().routingRule.findUniqueOrThrow({ where: { code } })).number;

/** What the input's page says, in a language, on a day. */
async function whyOf(inputId: string, date: string, lang: ShippedLanguage = "en"): Promise<string[]> {
  const decisions = await at(day(date), () => readDecisions(small.coordinator, inputId, lang));
  const reader = { lang, timeZone: "America/New_York" };
  const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, "").replaceAll(/[\u00a0\u202f]/g, " ");
  return decisions.flatMap((decision) => decisionInWords(decision, reader, day(date), translator(lang) as never).map(({ words }) => plain(words)));
}

test("a rule change is tried, switched on, and explained a month later by the rule as it was", async () => {
  const { coordinator } = small;
  const keep = (date: string, words: string) => at(day(date), async () => {
    const kept = await said({ words, lang: "es" });
    await settleAll(small.programme);
    return kept.inputId;
  });
  const before = await keep("10-01", "El autobús no pasa los sábados.");

  // Tried: what it would have done to what came before it, and nothing happens yet.
  const number = await at(day("10-05"), () => draftRule(coordinator, { name: "Rides", conditions: { words: { es: ["autobús", "taxi"] } }, outcome: { desk: "navigation", themes: ["clinic.access"], urgency: 3 } }));
  const trial = await at(day("10-05"), () => tryRule(coordinator, { number, kind: "on" }, "en"));
  expect(trial).toMatchObject({ tried: 1, changed: 1, counts: [{ kind: "place", count: 1 }, { kind: "urgency", count: 1 }, { kind: "themes", count: 1 }, { kind: "time", count: 1 }] });
  expect(trial.rows).toMatchObject([{ id: before, was: { desk: "general", urgency: 4, themes: [] }, would: { desk: "navigation", urgency: 3, themes: ["clinic.access"] } }]);
  expect(await db().decision.count({ where: { inputId: before } })).toBe(1);

  // Switched on: from now on it decides, and what was decided stays.
  await at(day("10-06"), async () => switchRuleOn(coordinator, { number, seen: await seen(number) }));
  const input = await keep("10-07", "¿Hay AUTOBUSES para ir a la clínica?");
  const then = await whyOf(input, "10-07");
  expect(then).toEqual([
    `Rule ${number} “Rides” sent this to Navigation, gave it the theme “Appointments, phone, hours, rides”, and marked it “Soon”, because the words say “autobús”.`,
    expect.stringMatching(/^Rule \d+ “Everything else” set the time to answer it, because it does so for every message\.$/),
    "To be read by Friday, October 9, 5:00 pm.",
    "To be answered by November 4.",
  ]);

  // A month later the rule has another name, other words and another team; the decision is told as it was made.
  await at(day("10-20"), async () => {
    await reviseRule(coordinator, { number, name: "Getting here", conditions: { words: { es: ["tren"] } }, outcome: { desk: "social" }, seen: await seen(number) });
    await switchRuleOn(coordinator, { number, seen: await seen(number) });
  });
  expect((await whyOf(input, "11-07"))[0]).toBe(then[0]);
  expect((await whyOf(input, "11-07", "es"))[0]).toBe(`La regla ${number} «Rides» envió este mensaje a Orientación a pacientes, le dio el tema «Citas, teléfono, horario, transporte» y lo marcó como «Pronto», porque las palabras dicen «autobús».`);
  expect((await whyOf(before, "11-07"))[0]).toMatch(/^Rule \d+ “Everything else” sent this to Champions, because no rule before it said who takes care\.$/);
  const versions = (await at(day("11-07"), () => readRule(coordinator, number, "en"))).versions;
  expect(versions.map(({ version, name, by, activeUntil }) => [version, name.words, by, activeUntil])).toEqual([
    [2, "Getting here", "Carmen Soto", null],
    [1, "Rides", "Carmen Soto", day("10-20")],
  ]);
});

test("a decision is told in the reader's language, with what people decided since", async () => {
  const { inputId } = await at(day("11-16"), () => said({ words: "El dueño nos cambió la chapa y nuestras cosas están adentro.", lang: "es" }));
  await at(day("11-16"), () => settleAll(small.programme));
  // The rule took it for somebody's own case, which nobody gives to another team.
  await expect(at(day("11-16"), () => assignInput(small.coordinator, { inputId, desk: "social", ownerId: null, version: 1 }))).rejects.toThrow("triage:errors.notPossible");
  await at(day("11-16"), () => returnFromIntake(small.coordinator, { inputId, reason: "sent_wrongly", version: 1 }));
  await at(day("11-16"), () => assignInput(small.coordinator, { inputId, desk: "social", ownerId: null, version: 2 }));
  const number = await numberOf("lockout");
  const arabic = await whyOf(inputId, "11-16", "ar");
  expect(arabic.find((words) => words.startsWith("القاعدة"))).toMatch(new RegExp(`^القاعدة ${number} «إخلاء وتغيير الأقفال» أرسلت هذه الرسالة إلى الفريق: استقبال القضايا القانونية.*، لأن كاتبها قد يفقد سكنه أو يُمنع من دخوله\\.$`));
  const english = await whyOf(inputId, "11-16");
  expect(english).toContain("Carmen Soto sent it back to the inbox (Monday, November 16, 9:00 am).");
  expect(english).toContain("Carmen Soto gave this to Social work (Monday, November 16, 9:00 am).");
  // No rule sends it there again, whatever its words are taken for.
  await at(day("11-16"), () => correctLanguage(small.coordinator, { inputId, lang: "pt-BR", version: 3 }));
  await at(day("11-16"), () => settleAll(small.programme));
  expect(await db().input.findUniqueOrThrow({ where: { id: inputId }, select: { route: true } })).toEqual({ route: "inbox" });
});

test("a draft changes in place, is thrown away without a trace, and never touches what is on", async () => {
  const number = await numberOf("shutoff");
  const rule = { name: "Off", conditions: { channels: ["phone" as const] }, outcome: { desk: "social" } };
  await reviseRule(small.coordinator, { ...rule, number, seen: await seen(number) });
  const stale = await seen(number);
  await reviseRule(small.coordinator, { ...rule, name: "All off", number, seen: stale });
  await expect(reviseRule(small.coordinator, { ...rule, number, seen: stale })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  expect(await readRule(small.coordinator, number, "en")).toMatchObject({ state: "changed", written: "All off", shown: { name: { words: "Heat, light or water off" } }, draft: { version: 2 } });

  expect(await discardRuleDraft(small.coordinator, { number, seen: await seen(number) })).toBe(true);
  expect(await db().text.count({ where: { kind: "rule_name", words: { in: ["Off", "All off"] } } })).toBe(0);
  const never = await draftRule(small.coordinator, rule);
  expect(await discardRuleDraft(small.coordinator, { number: never, seen: await seen(never) })).toBe(false);
  await expect(readRule(small.coordinator, never, "en")).rejects.toMatchObject({ status: 404 });
});

test("the default can be neither switched off, moved nor narrowed; other rules are switched off and on again", async () => {
  const number = await numberOf("default");
  const change = async (of: number) => ({ number: of, seen: await seen(of) });
  await expect(switchRuleOff(small.coordinator, await change(number))).rejects.toMatchObject({ code: "routing:errors.defaultStays" });
  await expect(moveRule(small.coordinator, { ...(await change(number)), direction: "up" })).rejects.toMatchObject({ code: "routing:errors.defaultLast" });
  const revise = async (conditions: object, outcome: object) => reviseRule(small.coordinator, { ...(await change(number)), name: "Rest", conditions, outcome });
  await expect(revise({ helpToday: true }, { desk: "general" })).rejects.toMatchObject({ code: "routing:errors.defaultCatchesAll" });
  await expect(revise({}, { answer: { days: 5 } })).rejects.toMatchObject({ code: "routing:errors.defaultPlace" });

  // A draft may change nothing but the time to answer: that is tried too.
  await revise({}, { desk: "general", answer: { days: 5 } });
  const trial = await tryRule(small.coordinator, { number, kind: "on" }, "en");
  expect(trial.counts).toEqual([{ kind: "answer", count: trial.tried }]);
  expect(trial.rows[0]!.would!.answerBy!.getTime()).toBeLessThan(trial.rows[0]!.was!.answerBy!.getTime());
  await discardRuleDraft(small.coordinator, await change(number));

  const threat = await numberOf("threat");
  await switchRuleOff(small.coordinator, await change(threat));
  expect((await readRule(small.coordinator, threat, "en")).state).toBe("off");
  await switchRuleOn(small.coordinator, await change(threat));
  expect((await readRule(small.coordinator, threat, "en")).versions.map(({ version }) => version)).toEqual([2, 1]);
});

test("what is not there, or does nothing, makes no rule", async () => {
  const draft = (conditions: object, outcome: object) => draftRule(small.coordinator, { name: "A rule", conditions, outcome });
  const phone = { channels: ["phone"] };
  await expect(draft({}, { desk: "social" })).rejects.toMatchObject({ code: "routing:errors.noCondition" });
  await expect(draft(phone, {})).rejects.toMatchObject({ code: "routing:errors.noOutcome" });
  await expect(draft(phone, { desk: "none" })).rejects.toMatchObject({ code: "routing:errors.desk" });
  await expect(draft(phone, { themes: ["none"] })).rejects.toMatchObject({ code: "routing:errors.theme" });
  await expect(draft({ sites: [small.coordinator.personId] }, { desk: "social" })).rejects.toMatchObject({ code: "routing:errors.site" });
  await expect(draft(phone, { owner: administrator.personId })).rejects.toMatchObject({ code: "routing:errors.cannotRead" });
  await expect(draftRule(small.northChampion, { name: "A rule", conditions: { helpToday: true }, outcome: { desk: "social" } })).rejects.toMatchObject({ status: 403 });
});

test("moving a rule changes places with its neighbour and keeps what each said at its place", async () => {
  const [lawyer, harm] = [await numberOf("lawyer"), await numberOf("health_harm")];
  await moveRule(small.coordinator, { number: harm, direction: "up", seen: await seen(harm) });
  const order = (await listRules(small.coordinator, "en")).map(({ number }) => number);
  expect(order.indexOf(harm)).toBe(order.indexOf(lawyer) - 1);
  const versions = await db().ruleVersion.findMany({ where: { rule: { code: { in: ["lawyer", "health_harm"] } } }, orderBy: [{ rule: { number: "asc" } }, { version: "asc" }] });
  expect(versions.map(({ version, position, activeUntil }) => [version, position, activeUntil !== null])).toEqual([
    [1, 8, true],
    [2, 9, false],
    [1, 9, true],
    [2, 8, false],
  ]);
  await expect(db().ruleVersion.update({ where: { id: versions[0]!.id }, data: { position: 3 } })).rejects.toThrow();
});

test("whoever reads no inputs is told how many a change concerns, not which", async () => {
  const number = await numberOf("default");
  const trial = await tryRule(administrator, { number, kind: "off" }, "en");
  expect(trial.changed).toBeGreaterThan(0);
  expect(trial.rows).toEqual([]);
  await expect(tryRule(small.northChampion, { number, kind: "off" }, "en")).rejects.toMatchObject({ status: 404 });
});

test("themes are added, renamed with their translations asked for, moved, and end only where no rule gives them", async () => {
  const { coordinator } = small;
  const code = await addTheme(coordinator, { name: "Bus passes", parent: "clinic" });
  await expect(addTheme(coordinator, { name: "Deeper", parent: code })).rejects.toMatchObject({ status: 404 });
  const { textId } = await readTheme(coordinator, code, "en");
  await renameTheme(coordinator, { code, name: "Rides", seen: textId });
  await expect(renameTheme(coordinator, { code, name: "Trips", seen: textId })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  expect(await readTheme(coordinator, code, "es")).toMatchObject({ name: { words: "Rides", lang: "en" }, languages: [{ lang: "ar", state: "waiting" }, { lang: "es", state: "waiting" }] });
  await moveTheme(coordinator, { code, direction: "up" });
  expect((await listThemes(coordinator, "en")).filter(({ code: one }) => one.startsWith("clinic.")).at(-2)).toMatchObject({ code });

  await expect(endTheme(coordinator, { code: "clinic" })).rejects.toMatchObject({ code: "routing:errors.themeHasParts" });
  await expect(endTheme(coordinator, { code: "thanks" })).rejects.toMatchObject({ code: "routing:errors.givenByRule" });
  await endTheme(coordinator, { code });
  expect((await listThemes(coordinator, "en")).find((theme) => theme.code === code)).toMatchObject({ ended: true });
  await expect(addTheme(small.northChampion, { name: "Mine" })).rejects.toMatchObject({ status: 403 });
});

test("teams are for administrators: people in their order, ended only when nothing is sent to them", async () => {
  const { coordinator } = small;
  await expect(addDesk(coordinator, { name: "Night" })).rejects.toMatchObject({ status: 403 });
  const code = await addDesk(administrator, { name: "Night" });
  const people = [administrator.personId, coordinator.personId];
  await setDeskPeople(administrator, { code, people, seen: [] });
  await expect(setDeskPeople(administrator, { code, people: [coordinator.personId], seen: [] })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
  await expect(setDeskPeople(administrator, { code, people: [small.northChampion.personId], seen: people })).rejects.toMatchObject({ code: "routing:errors.notOfTeam" });
  expect((await listDesks(coordinator, "en")).find((desk) => desk.code === code)?.people.map(({ id }) => id)).toEqual(people);
  await expect(endDesk(administrator, { code: "general" })).rejects.toMatchObject({ code: "routing:errors.sentByRule" });

  // What is with a team, and with one's own teams, can be listed alone.
  const { inputId, number } = await said();
  await assignInput(coordinator, { inputId, desk: code, ownerId: null, version: 0 });
  const listed = async (desk: string, theme?: string) => (await listInbox(coordinator, { filter: "open", lang: "en", narrowing: { desk, theme } })).rows.map((row) => row.number);
  expect([await listed(code), await listed("mine"), await listed("rights"), await listed(code, "housing")]).toEqual([[number], [number], [], []]);
  await expect(endDesk(administrator, { code })).rejects.toMatchObject({ code: "routing:errors.deskHasInputs" });
  expect(await assignInput(coordinator, { inputId, desk: null, ownerId: coordinator.personId, version: 1 }), "who had it before").toEqual({ desk: code, ownerId: null });
  await endDesk(administrator, { code });
  await expect(assignInput(coordinator, { inputId, desk: code, ownerId: null, version: 2 })).rejects.toMatchObject({ code: "routing:errors.desk" });
});
