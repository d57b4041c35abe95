import { beforeAll, describe, expect, test } from "vitest";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { verifyLog } from "#app/features/events/verify-log.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { receiptCodeOf } from "#app/features/surveys/answering/own-words.ts";
import { FEWEST_BALLOTS } from "#app/features/surveys/ballots/ballots.ts";
import { shuffleBallots } from "#app/features/surveys/ballots/shuffle-ballots.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { privateCode } from "#app/platform/secrets/private-code.ts";
import { newToken } from "#app/platform/secrets/secrets.ts";
import { askedSurvey, invited, send, type AskedSurvey } from "#tests/setup/answering.ts";
import { linesWithWords } from "#tests/setup/dump.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

const db = () => database(small.programme).prisma;
const shuffle = (survey: AskedSurvey) => shuffleBallots(small.system, { surveyId: survey.id });
const shuffleAndReceive = async (survey: AskedSurvey) => {
  await shuffle(survey);
  await settleAll(small.programme);
};
const close = (survey: AskedSurvey) => db().survey.update({ where: { id: survey.id }, data: { state: "closed" } });
const cast = (survey: AskedSurvey, words = "") => send(small.programme, survey, { words: words ? { change: words } : {}, answers: words ? { heard: "yes", change: true } : { heard: "yes" } });

describe("an anonymous response", () => {
  test("waits in the ballot box with its words sealed, by day only, and its event tells neither time nor record", async () => {
    const survey = await askedSurvey(small, "anonymous");
    const invitation = await invited(small, survey.id);
    const MONDAY = new Date("2026-11-16T15:00:00Z");
    await at(MONDAY, () => send(small.programme, survey, { code: invitation.code, invitation, words: { change: "Nadie lo sabe aún" } }));
    const [ballot] = await db().ballot.findMany({ where: { surveyId: survey.id } });

    expect(ballot).toMatchObject({ lang: "es", mode: "web", answers: { heard: "yes" }, day: new Date("2026-11-16") });
    expect(ballot!.id[14]).toBe("4");
    expect(await linesWithWords(small.programme, "Nadie lo sabe aún")).toEqual([]);
    const [event] = await db().event.findMany({ where: { subjectId: survey.id } });
    expect(event).toMatchObject({ actorKind: "visitor", actorId: null, at: null, day: new Date("2026-11-16"), payload: { lang: "es", mode: "web" } });
    expect(event!.id[14]).toBe("4");
    expect(Object.keys(event!.payload as object).sort()).toEqual(["lang", "mode"]);
    expect(await db().surveyInvitation.findUnique({ where: { id: invitation.id } })).toMatchObject({ isAnswered: true });
  });

  test("is not mixed while too few wait, and is when enough do or the survey is closed", async () => {
    const survey = await askedSurvey(small, "anonymous");
    for (let ballot = 1; ballot < FEWEST_BALLOTS; ballot += 1) await cast(survey);
    expect(await shuffle(survey)).toBe(0);
    expect(await db().response.count({ where: { surveyId: survey.id } })).toBe(0);
    await cast(survey);
    expect(await shuffle(survey)).toBe(FEWEST_BALLOTS);
    await cast(survey);
    expect(await shuffle(survey)).toBe(0);
    await close(survey);
    expect(await shuffle(survey)).toBe(1);
    expect(await shuffle(survey)).toBe(0);
    expect(await db().response.count({ where: { surveyId: survey.id } })).toBe(FEWEST_BALLOTS + 1);
    expect(await db().ballot.count({ where: { surveyId: survey.id } })).toBe(0);
    expect(await db().event.count({ where: { subjectId: survey.id, name: "survey.ballots_shuffled" } })).toBe(2);
  });

  test("is mixed, however few there are, once its survey's last day is over", async () => {
    const survey = await askedSurvey(small, "anonymous");
    await cast(survey);
    await db().survey.update({ where: { id: survey.id }, data: { closesOn: new Date("2026-11-20") } });
    expect(await at(new Date("2026-11-20T15:00:00Z"), () => shuffle(survey))).toBe(0);
    expect(await at(new Date("2026-11-21T15:00:00Z"), () => shuffle(survey))).toBe(1);
  });

  test("leaves its words in the inbox once, by day only, where its receipt finds them and nothing else does", async () => {
    const survey = await askedSurvey(small, "anonymous");
    const { sent } = await cast(survey, "Quiero sillas");
    await close(survey);
    await at(new Date("2026-11-17T15:00:00Z"), async () => {
      await shuffle(survey);
      await settleAll(small.programme);
    });
    await settleAll(small.programme);

    const inputs = await db().input.findMany({ where: { originId: survey.id }, include: { text: true } });
    expect(inputs).toMatchObject([{ privacy: "anonymous", contributorId: null, receivedAt: null, receivedOn: new Date("2026-11-17"), text: { words: "Quiero sillas" } }]);
    const holder = await receiptActor(small.programme, receiptCodeOf(sent.seed, "change"));
    expect(holder).toMatchObject({ inputId: inputs[0]!.id });
    expect((await inputStory(holder!, inputs[0]!.id, "es")).items).toMatchObject([{ kind: "said", dayOnly: true }]);
    expect(await db().responseWords.count()).toBe(0);
    const [response] = await db().response.findMany({ where: { surveyId: survey.id } });
    expect(response).toMatchObject({ receivedAt: null, personId: null, day: new Date("2026-11-17"), answers: { heard: "yes", change: true } });
  });

  test("sent again after it was mixed is not counted again", async () => {
    const survey = await askedSurvey(small, "anonymous");
    const { sent } = await cast(survey, "Una sola vez");
    await close(survey);
    await shuffle(survey);
    await db().survey.update({ where: { id: survey.id }, data: { state: "open" } });
    expect((await send(small.programme, survey, sent)).kept).toBe(false);
    expect(await db().ballot.count({ where: { surveyId: survey.id } })).toBe(0);
  });
});

describe("mixing", () => {
  test("cut off in the middle loses and doubles nothing", async () => {
    const survey = await askedSurvey(small, "anonymous");
    for (const number of [1, 2, 3]) await cast(survey, `Número ${number}`);
    await close(survey);
    // The last thing that a shuffle does is its event: where that cannot be written, nothing may have happened.
    await db().$executeRawUnsafe(`create function refuse() returns trigger language plpgsql as 'begin raise exception ''cut off''; end'`);
    await db().$executeRawUnsafe(`create trigger refuse before insert on events for each row when (new.name = 'survey.ballots_shuffled') execute function refuse()`);
    await expect(shuffle(survey)).rejects.toThrow();
    await db().$executeRawUnsafe("drop trigger refuse on events");
    expect(await db().ballot.count({ where: { surveyId: survey.id } })).toBe(3);
    expect(await db().response.count({ where: { surveyId: survey.id } })).toBe(0);
    expect(await db().responseWords.count({ where: { surveyId: survey.id } })).toBe(0);

    expect(await shuffle(survey)).toBe(3);
    await settleAll(small.programme);
    expect(await db().response.count({ where: { surveyId: survey.id } })).toBe(3);
    expect(await db().input.count({ where: { originId: survey.id } })).toBe(3);
  });

  test("by several machines at once, while answers come, keeps each once", async () => {
    const survey = await askedSurvey(small, "anonymous");
    for (let ballot = 0; ballot < FEWEST_BALLOTS; ballot += 1) await cast(survey);
    const [mixed] = await Promise.all([
      Promise.all([shuffle(survey), shuffle(survey), shuffle(survey)]),
      ...Array.from({ length: 10 }, () => cast(survey, "Mientras tanto")),
    ]);
    expect(mixed.filter((count) => count > 0)).toHaveLength(1);
    await close(survey);
    await shuffle(survey);
    await settleAll(small.programme);
    expect(await db().response.count({ where: { surveyId: survey.id } })).toBe(FEWEST_BALLOTS + 10);
    expect(await db().input.count({ where: { originId: survey.id } })).toBe(10);
  });
});

/** Spearman's rank correlation of two orders without ties. */
function correlation(order: readonly number[]): number {
  const n = order.length;
  const ranks = [...order.keys()].sort((a, b) => order[a]! - order[b]!);
  const distance = ranks.reduce((sum, original, rank) => sum + (original - rank) ** 2, 0);
  return 1 - (6 * distance) / (n * (n * n - 1));
}

/** Within this distance from 0 lie 99 of 100 random orders of `n`: their correlations have the variance 1 / (n − 1). */
const bandOf = (n: number) => 2.576 / Math.sqrt(n - 1);

/** Of these orders, how many lie outside the band. Each is a random order of its own where nothing tells of the true one. */
function outsideOf(orders: readonly (readonly number[])[]): number {
  return orders.filter((order) => Math.abs(correlation(order)) > bandOf(order.length)).length;
}

describe("the attack of whoever owns the database", () => {
  const PEOPLE = 500;
  const BATCH = 50;
  const BATCHES = PEOPLE / BATCH;
  // A random order lies outside its band once in a hundred, five of ten random orders once in forty million (252 × 0.01⁵). Of the
  // six ways of looking below one does so once in six million runs. An order that tells something does in each batch.
  const MOST_OUTSIDE = 4;

  test("on 500 responses sent in the order of their invitations finds no order", { timeout: 120_000 }, async () => {
    const survey = await askedSurvey(small, "anonymous");
    const { pool } = database(small.programme);
    const seen: Record<"id" | "ctid", number[][]> = { id: [], ctid: [] };
    const look = async () => {
      for (const order of ["id", "ctid"] as const) {
        const { rows } = await pool.query<{ truth: number }>(`select (answers->>'truth')::int as truth from responses where survey_id = $1 order by ${order}`, [survey.id]);
        seen[order].push(rows.map(({ truth }) => truth));
      }
    };
    for (let batch = 0; batch < BATCHES; batch += 1) {
      const day = new Date(Date.UTC(2026, 10, 2 + batch, 12));
      // Each response says in its own words which invitation it is: the truth that the attack is measured against.
      for (let person = batch * BATCH; person < (batch + 1) * BATCH; person += 1) {
        await at(day, () => send(small.programme, survey, { code: privateCode("response", newToken()), answers: { heard: "yes", change: true, truth: person }, words: { change: String(person) } }));
      }
      // Mixed while it is open, each time some more wait, and on another day; at last when it is closed.
      if (batch === BATCHES - 1) await close(survey);
      await at(new Date(day.getTime() + 1000), () => shuffleAndReceive(survey));
      await look();
    }
    for (const orders of Object.values(seen)) expect(orders.map(({ length }) => length)).toEqual(orders.map((_, batch) => (batch + 1) * BATCH));
    // The bands can be left: the orders in which they came are far outside, also where only a little of them is left.
    const came = seen.id.map(({ length }) => [...Array(length).keys()]);
    expect(outsideOf(came)).toBe(BATCHES);
    expect(outsideOf(came.map((order) => order.map((person) => person + (person % 2) * (order.length / 2 + 0.5))))).toBe(BATCHES);
    for (const order of ["id", "ctid"] as const) expect(outsideOf(seen[order]), order).toBeLessThanOrEqual(MOST_OUTSIDE);

    const { rows: told } = await pool.query<{ xmins: number; days: number; times: number; versions: number }>(
      `select count(distinct xmin::text)::int as xmins, count(distinct day)::int as days, count(received_at)::int as times,
              count(*) filter (where substr(id::text, 15, 1) = '4')::int as versions
       from responses where survey_id = $1`,
      [survey.id],
    );
    expect(told[0]).toEqual({ xmins: 1, days: 1, times: 0, versions: PEOPLE });

    // No event names a response, and none of those that tell of one has a time or an id that does.
    const { rows: events } = await pool.query<{ id: string; at: Date | null; payload: object }>("select id, at, payload from events where subject_id = $1 and name = 'survey.response_received'", [survey.id]);
    expect(events).toHaveLength(PEOPLE);
    expect(events.filter((event) => event.at || event.id[14] !== "4" || JSON.stringify(event.payload) !== '{"lang":"es","mode":"web"}')).toEqual([]);

    // The words reach the inbox after each shuffle: in which one tells itself, but nothing tells the order within it.
    for (const order of ["i.number", "i.ctid", "x.ctid", "r.id"]) {
      const { rows } = await pool.query<{ truth: number }>(
        `select x.words::int as truth from inputs i join texts x on x.id = i.text_id join receipts r on r.input_id = i.id
         where i.origin_id = $1 order by ${order}`,
        [survey.id],
      );
      expect(rows).toHaveLength(PEOPLE);
      const batches = Array.from({ length: BATCHES }, (_, batch) => rows.filter(({ truth }) => Math.floor(truth / BATCH) === batch).map(({ truth }) => truth % BATCH));
      expect(outsideOf(batches), order).toBeLessThanOrEqual(MOST_OUTSIDE);
    }
    const { rows: moments } = await pool.query<{ moments: number }>("select count(distinct (ack_due_at, received_on))::int as moments from inputs where origin_id = $1 and received_at is null", [survey.id]);
    expect(moments[0]).toEqual({ moments: BATCHES });
    expect(await verifyLog(small.programme)).toMatchObject({ whole: true });
  });

  test("joins no response to a person, an invitation, a form or a draft", async () => {
    const survey = await askedSurvey(small, "anonymous");
    const invitation = await invited(small, survey.id, "Zaynab Unmistakable");
    await send(small.programme, survey, { code: invitation.code, invitation, words: { change: "Palabras sueltas" } });
    await close(survey);
    await shuffle(survey);
    await settleAll(small.programme);
    const [response] = await db().response.findMany({ where: { surveyId: survey.id } });
    expect(await linesWithWords(small.programme, response!.id)).toHaveLength(1);
    const [input] = await db().input.findMany({ where: { originId: survey.id } });
    const lines = [...(await linesWithWords(small.programme, invitation.id)), ...(await linesWithWords(small.programme, invitation.personId))];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) for (const id of [response!.id, input!.id, input!.textId]) expect(line).not.toContain(id);
  });
});
