import { beforeAll, expect, test } from "vitest";
import publishDueUpdate from "#app/features/backlog/updates/publish-due-update.timer.server.ts";
import { indexImprovement } from "#app/features/backlog/likely/index-improvement.server.ts";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import { verifyLog } from "#app/features/events/verify-log.server.ts";
import { readResults, readSurveyForResults, type SurveyResults } from "#app/features/surveys/results/results.queries.server.ts";
import type { Split } from "#app/features/surveys/results/splits.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { sampleCalendar } from "#app/server/sample/calendar.ts";
import { CYCLES } from "#app/server/sample/data/cycles.ts";
import { IMPROVEMENTS } from "#app/server/sample/data/improvements.ts";
import { INPUT_THEMES } from "#app/server/sample/data/input-themes.ts";
import { INPUTS } from "#app/server/sample/data/inputs.ts";
import { MEASURES } from "#app/server/sample/data/measures.ts";
import { PROGRAMME } from "#app/server/sample/data/programme.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { seedSample } from "#app/server/sample/seed-sample.server.ts";
import { databaseUrl, testProgramme } from "#tests/setup/programme.ts";

/** A Tuesday afternoon: the sample's today is the Monday before. */
const NOW = new Date("2027-03-09T20:00:00Z");
const calendar = sampleCalendar(NOW, PROGRAMME.timeZone);
const lines: string[] = [];
let programme = "";

beforeAll(async () => {
  programme = await testProgramme();
  await prepareJobs(databaseUrl(), programme, [publishDueUpdate]);
  await at(NOW, () => seedSample(programme, (line) => lines.push(line)));
}, 240_000);

function rows<Row>(text: string): Promise<Row[]> {
  return database(programme).pool.query(text).then((result) => result.rows as Row[]);
}

/** Inputs as they stand, by their number in the data. */
async function inputsByNumber() {
  const found = await rows<{ words: string; status: string; closeReason: string | null; urgency: number; read: boolean; lang: string; channel: string }>(
    `select t.words, t.lang, i.channel, i.status, i.close_reason as "closeReason", i.urgency, i.acknowledged_at is not null as read
     from inputs i join texts t on t.id = i.text_id`,
  );
  return new Map(INPUTS.map(({ number, words, lang, redacted }) => [number, found.find((row) => row.words === (redacted?.words ?? calendar.words(words, lang)))!]));
}

test("all sixty inputs are there, with their urgency and channel", async () => {
  const inputs = await inputsByNumber();
  expect(inputs.size).toBe(60);
  expect(lines.at(-1)).toContain("60 inputs, 12 improvements, 15 updates");
  for (const { number, urgency, channel, lang } of INPUTS) {
    expect(inputs.get(number), `input ${number}`).toMatchObject({ urgency, channel, lang });
  }
});

test("every input stands where the sample's today has it", async () => {
  const inputs = await inputsByNumber();
  const are = (wanted: (row: { status: string; closeReason: string | null; read: boolean }) => boolean) =>
    [...inputs].filter(([, row]) => wanted(row)).map(([number]) => number).sort((a, b) => a - b);
  expect(are((row) => !row.read)).toEqual([18, 47]);
  expect(are((row) => row.status === "new")).toEqual([18, 47]);
  expect(are((row) => row.status === "acknowledged")).toEqual([59]);
  expect(are((row) => row.status === "linked")).toEqual([54, 60]);
  expect(are((row) => row.closeReason === "spam")).toEqual([13]);
  expect(are((row) => row.closeReason === "handed_over")).toEqual([3, 8, 14, 20, 22, 29, 44, 52, 57]);
  expect(are((row) => row.status === "answered")).toHaveLength(45);
});

test("the rules decided about every input when it came, and whoever read it put its themes right", async () => {
  const found = await rows<{ words: string; themes: string[]; origins: string[]; desk: string | null; route: string; ackDueAt: Date; receivedAt: Date; rule: string | null; decidedAt: Date }>(
    `select t.words, i.route, i.ack_due_at as "ackDueAt", i.received_at as "receivedAt", d.decided_at as "decidedAt", r.code as rule,
            (select code from desks where id = i.desk_id) as desk,
            array(select th.code from input_themes x join themes th on th.id = x.theme_id where x.input_id = i.id order by x.rank) as themes,
            array(select distinct x.origin from input_themes x where x.input_id = i.id) as origins
     from inputs i join texts t on t.id = i.text_id
     join decisions d on d.input_id = i.id and d.kind = 'rules' and d.superseded_by_id is null
     left join rule_versions v on v.id = d.rule_version_id left join routing_rules r on r.id = v.rule_id`,
  );
  const of = new Map(INPUTS.map(({ number, words, lang, redacted }) => [number, found.find((row) => row.words === (redacted?.words ?? calendar.words(words, lang)))!]));
  for (const [number, themes] of Object.entries(INPUT_THEMES)) expect(of.get(Number(number))?.themes, `input ${number}`).toEqual(themes);
  const byRules = [...of.values()].filter(({ origins }) => origins.join() === "rule");
  expect(byRules.length).toBeGreaterThanOrEqual(30);
  // Danger on a Sunday night is to be read a quarter of an hour after Monday's opening; a court date the day it came.
  expect(of.get(18)).toMatchObject({ rule: "self_harm", desk: "behavioral", route: "inbox", ackDueAt: calendar.moment("2026-11-16", "08:15") });
  expect(of.get(47)).toMatchObject({ rule: "deadline", desk: "intake", route: "intake", ackDueAt: calendar.moment("2026-11-16", "17:30") });
  expect([3, 22].map((number) => of.get(number)?.rule)).toEqual(["lockout", "lockout"]);
  for (const { receivedAt, decidedAt } of of.values()) expect(decidedAt.getTime() - receivedAt.getTime()).toBe(0);
});

test("people's own cases went to intake and were handed over; one waits for consent", async () => {
  const cases = await rows<{ words: string; outcome: string | null; to: string | null; contact: string | null; tries: number }>(
    `select t.words, h.outcome, p.name as to, h.contact_kind as contact, (select count(*)::int from handover_attempts a where a.handover_id = h.id) as tries
     from inputs i join texts t on t.id = i.text_id left join handovers h on h.input_id = i.id left join people p on p.id = h.to_id where i.route = 'intake'`,
  );
  const byNumber = new Map(INPUTS.map(({ number, words, lang, redacted }) => [number, cases.find((row) => row.words === (redacted?.words ?? calendar.words(words, lang)))]));
  const are = (wanted: (row: (typeof cases)[number]) => boolean) => [...byNumber].flatMap(([number, row]) => (row && wanted(row) ? [number] : []));
  expect(are(() => true)).toEqual([3, 8, 14, 20, 22, 29, 44, 47, 52, 57]);
  expect(are(({ outcome, to, tries }) => outcome === "reached" && to === "Gideon Thackwray" && tries > 0)).toEqual([3, 8, 14, 20, 22, 29, 44, 52, 57]);
  expect(are(({ contact }) => contact !== null), "the way to reach them is erased with the end").toEqual([]);
});

test("what could tell who spoke is masked, and the words before are erased after 30 days", async () => {
  const found = await rows<{ words: string; original: string; purged: boolean }>(
    `select t.words, o.words as original, r.purged_at is not null as purged from redactions r join texts t on t.id = r.text_id join texts o on o.id = r.original_text_id`,
  );
  const numbers = (which: typeof found) => INPUTS.filter(({ redacted }) => which.some(({ words }) => words === redacted?.words)).map(({ number }) => number);
  expect(numbers(found)).toEqual([9, 29, 47, 59]);
  expect(numbers(found.filter(({ purged, original }) => purged && original === ""))).toEqual([9, 29]);
});

test("every improvement has its state and the voices that asked for it", async () => {
  const found = await rows<{ title: string; status: string; into: string | null; voices: number }>(
    `select t.words as title, i.status, m.words as into,
            (select count(*)::int from links l where l.improvement_id = i.id and l.source_kind = 'input' and l.unlinked_at is null) as voices
     from improvements i join texts t on t.id = i.title_text_id
     left join improvements j on j.id = i.merged_into_id left join texts m on m.id = j.title_text_id order by i.number`,
  );
  const title = (key: string) => IMPROVEMENTS.find((improvement) => improvement.key === key)!.title.en;
  expect(found).toHaveLength(12);
  for (const { key, history, from } of IMPROVEMENTS) {
    expect(found.find((row) => row.title === title(key)), key).toMatchObject({ status: history.at(-1)!.status, voices: from.length });
  }
  expect(found.filter(({ into }) => into)).toMatchObject([{ title: title("I12"), into: title("I03") }]);
});

test("the cycles stand as in the sample: what was predicted beside what was seen, and the one that was adapted goes on", async () => {
  const found = await rows<{ title: string; number: number; state: string; decision: string | null; predicted: number | null; seen: number | null }>(
    `select t.words as title, c.number, c.state, c.decision, c.predicted, c.seen from cycles c
     join improvements i on i.id = c.improvement_id join texts t on t.id = i.title_text_id order by i.number, c.number`,
  );
  const of = (key: string) => found.filter(({ title }) => title === IMPROVEMENTS.find((improvement) => improvement.key === key)!.title.en).map(({ title: _, ...cycle }) => Object.values(cycle).join(" "));
  expect(found).toHaveLength(CYCLES.length);
  expect(of("I01")).toEqual(["1 acted adapt 2 1", "2 acted adopt 85 96"]);
  expect(of("I02")).toEqual(["1 acted adapt 6 5", "2 planned   "]);
  expect(of("I03")).toEqual(["1 doing  60 "]);
  expect(of("I04")).toEqual(["1 acted adopt 80 90"]);
});

test("the measures have the series of the sample, their percentages counted from whole numbers", async () => {
  const found = await rows<{ name: string; values: number[]; days: number }>(
    `select t.words as name, array_agg(p.value order by p.measured_on) as values, (max(p.measured_on) - min(p.measured_on)) as days
     from measures m join texts t on t.id = m.name_text_id join measure_points p on p.measure_id = m.id group by t.words`,
  );
  for (const { name, points } of MEASURES) {
    const values = Array.isArray(points) ? points.map(({ value }) => value) : points.values;
    expect(found.find((row) => row.name === name)?.values, name).toEqual(values);
  }
  expect(await rows("select count(*)::int as wrong from measure_points where denominator is not null and value <> 100.0 * numerator / denominator")).toEqual([{ wrong: 0 }]);
});

test("names, titles, reasons and public updates are complete in Spanish and Arabic, except those that wait", async () => {
  const waiting = await rows<{ kind: string; lang: string; words: string }>(
    `select x.kind, t.lang, x.words from translations t join texts x on x.id = t.text_id left join updates u on x.id in (u.said_text_id, u.did_text_id)
     where t.reviewed_at is null and t.lang in ('es', 'ar') and (u.id is null or u.published_at is not null) order by t.lang, x.words`,
  );
  expect(waiting.map(({ kind, lang, words }) => [kind, lang, words.slice(0, 33)])).toEqual([
    // Approved, not yet published.
    ["minutes", "ar", "# Who was there\n6 of the 9 member"],
    // A draft of the rules of conduct.
    ["agreement_title", "ar", "How we treat each other"],
    ["agreement_body", "ar", "One person speaks at a time. We p"],
    // A message that is not sent yet.
    ["team_message_subject", "ar", "Our next meeting is by phone only"],
    ["update_did", "ar", "The texts help. When we began, ab"],
    ["team_message_body", "ar", "The video line is being repaired,"],
    // Approved, not yet published.
    ["minutes", "es", "# Who was there\n6 of the 9 member"],
    // A draft of the rules of conduct.
    ["agreement_title", "es", "How we treat each other"],
    ["agreement_body", "es", "One person speaks at a time. We p"],
    // A message that is not sent yet.
    ["team_message_subject", "es", "Our next meeting is by phone only"],
    ["team_message_body", "es", "The video line is being repaired,"],
    ["update_did", "es", "This is a partial answer. We agre"],
  ]);
});

test("three inputs wait for their translation into English", async () => {
  const waiting = await rows<{ lang: string }>(
    `select x.lang from translations t join texts x on x.id = t.text_id where t.reviewed_at is null and t.lang = 'en' order by x.lang`,
  );
  expect(waiting.map(({ lang }) => lang)).toEqual(["ar", "es", "pt-BR"]);
});

test("no translation claims that a real person reviewed it", async () => {
  expect(await rows("select distinct origin from translations where reviewed_at is not null")).toEqual([{ origin: "sample" }]);
});

test("places in groups stand as in the sample: everybody who takes part has signed in their language", async () => {
  const states = await rows<{ group: string; kind: string; state: string; count: number }>(
    `select g.slug as group, m.kind, m.state, count(*)::int as count from memberships m join groups g on g.id = m.group_id group by 1, 2, 3 order by 1, 2, 3`,
  );
  expect(states.map(({ group, kind, state, count }) => `${group} ${kind} ${state} ${count}`)).toEqual([
    "housing-and-benefits-group family active 1",
    "housing-and-benefits-group patient active 6",
    "housing-and-benefits-group patient ended 1",
    "housing-and-benefits-group patient on_leave 1",
    "housing-and-benefits-group patient renewing 1",
    "housing-and-benefits-group staff active 1",
    "patient-and-family-council family active 1",
    "patient-and-family-council patient active 10",
    "patient-and-family-council patient onboarding 1",
    "patient-and-family-council patient renewing 2",
    "patient-and-family-council staff active 1",
  ]);
  const unsigned = await rows<{ name: string }>(
    `select p.name from memberships m join people p on p.id = m.person_id where not exists (select 1 from signatures s where s.person_id = p.id and s.lang = p.lang)`,
  );
  expect(unsigned.map(({ name }) => name)).toEqual(["Evelia Sandoval Pruneda"]);
});

test("people hold their roles", async () => {
  const found = await rows<{ role: string; people: number }>(
    `select role, count(distinct person_id)::int as people from grants
     where "from" <= '${NOW.toISOString()}' and (until is null or until > '${NOW.toISOString()}') group by role`,
  );
  expect(Object.fromEntries(found.map(({ role, people }) => [role, people]))).toEqual({
    administrator: 1,
    coordinator: 1,
    champion: 2,
    intake: 1,
    translator: 5,
    leader: 2,
    co_chair: 4,
    patient_champion: 2,
    member: 24,
  });
  expect(await rows("select count(*)::int as people from people")).toEqual([{ people: 37 }]);
  expect(await rows("select count(*)::int as cards from cards where revoked_at is null")).toEqual([{ cards: 2 }]);
});

test("members are the contributors of their own words", async () => {
  const found = await rows<{ name: string; words: string }>(
    `select p.name, t.words from inputs i join contributors c on c.id = i.contributor_id join people p on p.id = c.person_id
     join texts t on t.id = i.text_id order by p.name`,
  );
  expect(found.map(({ name }) => name)).toEqual(["Carmen Quirarte Olmos", "Deshawn Pellery", "Marie-Josette Delcastor", "Roseline Baptisvil"]);
});

test("the event log is whole, sealed in the order of time, and nothing in it lies ahead", async () => {
  const { events } = await verifyLog(programme);
  expect(await verifyLog(programme)).toMatchObject({ whole: true });
  expect(await rows("select count(*)::int as events from events")).toEqual([{ events }]);
  expect(
    await rows(`select count(*)::int as wrong from
      (select e.at, lag(e.at) over (order by s.seq) as before from event_seals s join events e on e.id = s.event_id) log where at < before`),
  ).toEqual([{ wrong: 0 }]);
  expect(await rows(`select count(*)::int as ahead from events where at > '${NOW.toISOString()}'`)).toEqual([{ ahead: 0 }]);
});

test("nobody is sent mail", async () => {
  expect(await rows("select distinct state from deliveries order by state")).toEqual([{ state: "held" }, { state: "kept" }]);
});

test("a second call changes nothing", async () => {
  const before = await rows("select count(*) from events");
  await at(NOW, () => seedSample(programme, () => expect.unreachable("nothing is written")));
  expect(await rows("select count(*) from events")).toEqual(before);
});

test("whoever spoke in another language is told in it, except what came in the last weeks and waits", async () => {
  const waiting = await rows<{ lang: string; texts: string[] }>(
    `select t.lang, array_agg(x.kind || ': ' || left(x.words, 17) order by x.kind, x.words) as texts
     from translations t join texts x on x.id = t.text_id
     where t.reviewed_at is null and t.lang not in ('en', 'es', 'ar') and x.subject_kind in ('improvement', 'update') group by t.lang order by t.lang`,
  );
  // The council recommended these, so its members are told of them in their languages too. Whose language has pages has had them before.
  const recommended = ['improvement_title: "What the legal t', "improvement_title: Creole speaker at", "improvement_title: Evening meetings "];
  const results = ["update_did: The texts help. W", "update_said: Tell us what is h"];
  expect(waiting).toEqual([
    { lang: "ht", texts: [recommended[0], recommended[2], results[0], "update_did: We have not decid", "update_said: Nobody at the fro", results[1]] },
    { lang: "pt-BR", texts: results },
    { lang: "ru", texts: ['improvement_title: "What the legal t', "update_did: There is now a ca", "update_said: We did not know w"] },
    { lang: "vi", texts: [results[0], "update_did: This is a partial", "update_did: We have not decid", "update_said: Mold, damp and ro", "update_said: Nobody at the fro", results[1]] },
    { lang: "zh-Hans", texts: [results[0], "update_did: We have not decid", "update_said: Nobody at the fro", results[1]] },
  ]);
});

async function resultsOf(slug: string, by: Split | null = null): Promise<SurveyResults> {
  const system = { kind: "system" as const, programme };
  const { number } = await database(programme).prisma.survey.findUniqueOrThrow({ where: { slug } });
  return at(NOW, async () => readResults(system, (await readSurveyForResults(system, number))!, { lang: "en", by }));
}

/** The percentage of people who gave an answer. */
function percentOf(results: SurveyResults, question: string, code: string): number | null | undefined {
  const block = results.questions.find(({ joined }) => joined.question.code === question)!.blocks[0]!;
  return block.rows[0]!.percents[block.columns.findIndex(({ codes }) => codes.includes(code))];
}

test("the referral survey has the figures of the sample, small languages together", async () => {
  const results = await resultsOf("legal-help");
  expect(results.responses).toBe(143);
  expect(results.groups.find(({ by }) => by === "lang")!.counts).toEqual([
    { groups: ["en"], count: 71 },
    { groups: ["es"], count: 41 },
    { groups: ["ht"], count: 9 },
    { groups: ["vi"], count: 8 },
    { groups: ["pt-BR"], count: 6 },
    { groups: ["ru", "ar", "zh-Hans"], count: 8 },
  ]);
  expect(percentOf(results, "where_asked", "closed_room")).toBe(61);
  expect(percentOf(results, "kept_informed", "never")).toBe(34);
  expect(results.questions.find(({ joined }) => joined.question.code === "trust")!.blocks[0]!.rows[0]!.mean).toBe(7.1);
  expect(results.modes.map(({ mode }) => mode).toSorted()).toEqual(["interview", "paper", "web"]);
});

test("what matters most has the figures of the sample", async () => {
  const results = await resultsOf("what-matters-most");
  expect(results.responses).toBe(212);
  expect(["repairs", "rent", "food", "insurance"].map((code) => percentOf(results, "hard", code))).toEqual([41, 38, 29, 24]);
  expect(percentOf(results, "why_not", "immigration")).toBe(22);
});

test("of the council's 19 answers those of one or two people are not told", async () => {
  const results = await resultsOf("our-council");
  expect(results.responses).toBe(19);
  expect(percentOf(results, "told_why", "4")).toBe(42);
  // 18 of 19 agree, so one does not: that one is hidden, and with it how many agree strongly.
  expect(["3", "5"].map((code) => percentOf(results, "welcomed", code))).toEqual([null, null]);
  expect(results.rate?.[0]).toMatchObject({ answered: 19 });
});

test("one survey is open and waits for members", async () => {
  const waiting = await database(programme).prisma.surveyInvitation.count({ where: { isAnswered: false, survey: { state: "open" } } });
  expect(waiting).toBeGreaterThanOrEqual(8);
});

test("what is linked would be found again: the improvement that somebody's words belong to is among the likely ones", async () => {
  const { prisma } = database(programme);
  const system = { kind: "system", programme } as const;
  const links = await prisma.link.findMany({ where: { unlinkedAt: null, sourceKind: "input", improvement: { status: { notIn: ["declined", "merged"] } } }, select: { id: true, improvementId: true, sourceId: true } });
  const ranks: number[] = [];
  for (const { id, improvementId, sourceId } of links) {
    const input = await prisma.input.findUniqueOrThrow({ where: { id: sourceId }, select: { route: true, textId: true } });
    if (input.route !== "inbox") continue;
    const text = (await readTexts(system, [input.textId], "en")).get(input.textId)!;
    // As if it were not linked.
    const unlinked = async (unlinkedAt: Date | null) => {
      await prisma.link.update({ where: { id }, data: { unlinkedAt } });
      await prisma.$transaction((tx) => indexImprovement(tx, improvementId));
    };
    await unlinked(NOW);
    ranks.push((await likelyImprovements(system, { id: sourceId, text }, "en")).findIndex((one) => one.id === improvementId));
    await unlinked(null);
  }
  const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  console.info(`likely improvements of ${ranks.length} inputs: ${Math.round(share(1) * 100)} % the first, ${Math.round(share(3) * 100)} % among three`);
  expect(ranks.length).toBeGreaterThan(25);
  expect(share(1)).toBeGreaterThan(0.7);
  expect(share(3)).toBeGreaterThan(0.8);
});
