import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedChanges } from "#app/features/backlog/changes.queries.server.ts";
import { readImprovement } from "#app/features/backlog/improvement.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { newsForGroup } from "#app/features/backlog/updates/group-news.queries.server.ts";
import { previewsOf } from "#app/features/backlog/updates/previews.queries.server.ts";
import { publishDueUpdate } from "#app/features/backlog/updates/publish-due-update.server.ts";
import publishDueUpdateJob from "#app/features/backlog/updates/publish-due-update.timer.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { reviseUpdate } from "#app/features/backlog/updates/revise-update.server.ts";
import { scheduleUpdate } from "#app/features/backlog/updates/schedule-update.server.ts";
import { unscheduleUpdate } from "#app/features/backlog/updates/unschedule-update.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { toldOfUpdate } from "#app/features/notifications/told/told.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { newId } from "#app/platform/db/ids.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { mailServer } from "#tests/setup/mail-server.ts";
import { createGroup } from "#tests/setup/meeting.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createPerson, createTranslator, eventNames, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const NOON = new Date("2026-11-16T17:00:00Z");
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const refusal = (code: string) => expect.objectContaining({ code });

let small: SmallProgramme;
beforeAll(async () => {
  setEnv({ HEARD_UNDO_SECONDS: "60" });
  small = await smallProgramme();
  await prepareJobs(databaseUrl(), small.programme, [publishDueUpdateJob, sendDeliveryJob]);
});
afterAll(() => setEnv({ HEARD_UNDO_SECONDS: "0" }));

const db = () => database(small.programme).prisma;
const row = (id: string) => db().update.findUniqueOrThrow({ where: { id } });

/** An improvement for which somebody spoke in Spanish, and a draft of an update of it. */
async function drafted(more: { audience?: "contributors" | "group" | "public"; groupId?: string; quoted?: boolean; email?: string } = {}) {
  const { audience = "public", groupId, quoted, email } = more;
  return at(after(-7200), async () => {
    const { inputId, number: inputNumber, secret } = await enterInput(small.system, {
      words: "Nadie me llamó.",
      lang: "es",
      channel: "phone",
      urgency: 4,
      site: "north",
      ...(email && { contact: { kind: "email", value: email, leaveMessage: false } }),
    });
    const { number, id } = await startImprovement(small.coordinator, { title: "Call back the same day", why: "Nobody calls." });
    await linkInput(small.coordinator, { inputId, number, version: 0 });
    if (quoted) await db().input.update({ where: { id: inputId }, data: { quoteConsentAt: after(-7200) } });
    const updateId = await draftUpdate(small.coordinator, { number, said: "Nobody calls back.", did: "We call back the same day.", audience, groupId, quoteInputNumber: quoted ? inputNumber : null });
    return { inputId, number, improvementId: id, updateId, holder: (await receiptActor(small.programme, secret))! };
  });
}

const schedule = (updateId: string, version = 0, then: Date | null = null) => at(NOON, () => scheduleUpdate(small.northChampion, { updateId, version, at: then }));
const comesDue = (updateId: string, then: Date) => at(then, () => publishDueUpdate(small.system, { updateId, at: then }));
const jobsOf = async (updateId: string) =>
  (await database(small.programme).pool.query(`select start_after from "${small.programme}_jobs".job where name = 'publish-due-update' and data->>'updateId' = $1 order by start_after`, [updateId])).rows.map(({ start_after }) => start_after);

test("an update that is told waits a minute, in which nobody reads it; then it is out by whoever told it", async () => {
  const one = await drafted();
  expect(await schedule(one.updateId)).toEqual(after(60));
  expect(await jobsOf(one.updateId)).toEqual([after(60)]);
  const kinds = async () => (await inputStory(one.holder, one.inputId, "es")).items.map(({ kind }) => kind);
  expect(await kinds()).not.toContain("update");
  expect((await publishedChanges(small.system, "en")).items).toEqual([]);
  expect(await at(NOON, () => readImprovement(small.coordinator, one.number, "en"))).toMatchObject({ updates: [{ publishAt: after(60), publishedAt: null }] });
  await comesDue(one.updateId, after(60));
  expect(await row(one.updateId)).toMatchObject({ publishedAt: after(60), publishAt: null, publishedById: small.northChampion.personId });
  expect(await kinds()).toContain("update");
  expect((await publishedChanges(small.system, "en")).items).toMatchObject([{ number: one.number }]);
  // The job comes a second time, as jobs may.
  await comesDue(one.updateId, after(60));
  expect((await eventNames(small.programme, one.updateId)).filter((name) => name === "update.published")).toHaveLength(1);
});

test("taken back it is a draft again, and the job finds nothing to do", async () => {
  const one = await drafted();
  await schedule(one.updateId);
  await expect(at(after(30), () => unscheduleUpdate(small.southChampion, { updateId: one.updateId, version: 0 }))).rejects.toEqual(refusal("backlog:errors.doesNotWait"));
  await at(after(30), () => unscheduleUpdate(small.coordinator, { updateId: one.updateId, version: 1 }));
  await comesDue(one.updateId, after(60));
  expect(await row(one.updateId)).toMatchObject({ publishAt: null, publishedAt: null, scheduledById: null });
  expect(await eventNames(small.programme, one.updateId)).toEqual(["update.drafted", "update.scheduled", "update.unscheduled"]);
});

test("what waits is neither edited nor told again; what is out is not taken back", async () => {
  const one = await drafted();
  await schedule(one.updateId);
  const words = { said: "Other", did: "Other", audience: "public" as const };
  await expect(reviseUpdate(small.coordinator, { updateId: one.updateId, ...words, version: 1 })).rejects.toEqual(refusal("backlog:errors.waitsToGoOut"));
  await expect(publishUpdate(small.coordinator, { updateId: one.updateId, version: 1 })).rejects.toEqual(refusal("backlog:errors.waitsToGoOut"));
  await expect(schedule(one.updateId, 1)).rejects.toEqual(refusal("backlog:errors.waitsToGoOut"));
  await comesDue(one.updateId, after(60));
  await expect(unscheduleUpdate(small.coordinator, { updateId: one.updateId, version: 1 })).rejects.toEqual(refusal("backlog:errors.wentOut"));
  await expect(schedule(one.updateId, 2)).rejects.toEqual(refusal("backlog:errors.published"));
});

test("a set time is kept, must be to come, and a time that was moved is the one that counts", async () => {
  const one = await drafted();
  const [tomorrow, later] = [after(86_400), after(2 * 86_400)];
  for (const wrong of [NOON, after(-1), after(400 * 86_400)]) await expect(schedule(one.updateId, 0, wrong)).rejects.toEqual(refusal("backlog:errors.notThen"));
  expect(await schedule(one.updateId, 0, tomorrow)).toEqual(tomorrow);
  await at(after(10), () => unscheduleUpdate(small.coordinator, { updateId: one.updateId, version: 1 }));
  await schedule(one.updateId, 2, later);
  expect(await jobsOf(one.updateId)).toEqual([tomorrow, later]);
  await comesDue(one.updateId, tomorrow);
  expect(await row(one.updateId)).toMatchObject({ publishedAt: null, publishAt: later });
  await comesDue(one.updateId, later);
  expect(await row(one.updateId)).toMatchObject({ publishedAt: later });
});

test("where the quote is taken back meanwhile, or the improvement goes on as another one, it is held and says why", async () => {
  const quoting = await drafted({ quoted: true });
  await schedule(quoting.updateId);
  await db().input.update({ where: { id: quoting.inputId }, data: { quoteConsentAt: null } });
  await comesDue(quoting.updateId, after(60));
  expect(await row(quoting.updateId)).toMatchObject({ publishedAt: null, publishAt: null, held: "quote" });
  // Without the quote it can be told.
  await reviseUpdate(small.coordinator, { updateId: quoting.updateId, said: "Nobody calls.", did: "We do now.", audience: "public", version: 2 });
  expect(await row(quoting.updateId)).toMatchObject({ held: null });

  const [merging, other] = [await drafted(), await drafted()];
  await schedule(merging.updateId);
  const { version } = await db().improvement.findUniqueOrThrow({ where: { number: merging.number } });
  await mergeImprovement(small.coordinator, { number: merging.number, into: other.number, version });
  await comesDue(merging.updateId, after(60));
  expect(await row(merging.updateId)).toMatchObject({ publishedAt: null, held: "merged" });
  expect((await eventNames(small.programme, merging.updateId)).at(-1)).toBe("update.held");
});

test("without a time to take it back it is out at once", async () => {
  const one = await drafted();
  setEnv({ HEARD_UNDO_SECONDS: "0" });
  expect(await schedule(one.updateId)).toBeNull();
  setEnv({ HEARD_UNDO_SECONDS: "60" });
  expect(await row(one.updateId)).toMatchObject({ publishedAt: NOON, publishAt: null });
});

test("for a group: its members and those who spoke read it, another group and everybody else do not", async () => {
  const { groupId: ours } = await createGroup(small.system, "ours");
  const { groupId: theirs } = await createGroup(small.system, "theirs");
  await expect(drafted({ audience: "group" })).rejects.toEqual(refusal("backlog:errors.group"));
  await expect(drafted({ audience: "group", groupId: newId() })).rejects.toEqual(refusal("backlog:errors.group"));
  const one = await drafted({ audience: "group", groupId: ours });
  await at(NOON, () => publishUpdate(small.coordinator, { updateId: one.updateId, version: 0 }));
  const member = await createPerson(small.system, "Mila Member", [{ role: "member", scope: { kind: "group", id: ours } }]);
  const stranger = await createPerson(small.system, "Stan Stranger", [{ role: "member", scope: { kind: "group", id: theirs } }]);
  expect((await newsForGroup(member, ours, "en")).map(({ did }) => did.words)).toEqual(["We call back the same day."]);
  expect(await newsForGroup(stranger, ours, "en")).toEqual([]);
  expect(await newsForGroup(stranger, theirs, "en")).toEqual([]);
  expect((await inputStory(one.holder, one.inputId, "es")).items.map(({ kind }) => kind)).toContain("update");
  expect((await publishedChanges(small.system, "en")).items.map(({ number }) => number)).not.toContain(one.number);
});

test("before it goes out it can be read in each language that somebody translated", async () => {
  const one = await drafted();
  const { saidTextId, didTextId } = await row(one.updateId);
  const translator = await createTranslator(small.system, "es");
  const previews = async () => previewsOf(small.coordinator, (await readImprovement(small.coordinator, one.number, "en")).updates[0]!);
  await translateText(translator, { textId: saidTextId, lang: "es", words: "Nadie devuelve la llamada.", checked: false, version: 0 });
  expect(await previews()).toEqual([]);
  await translateText(translator, { textId: didTextId, lang: "es", words: "Devolvemos la llamada el mismo día.", checked: false, version: 0 });
  expect(await previews()).toMatchObject([{ lang: "es", said: { translation: { words: "Nadie devuelve la llamada." } } }]);
});

test("for each who spoke the team reads how they were told, or why not", async () => {
  const mail = await mailServer();
  const told = await drafted({ email: "ana@example.org" });
  const { inputId: silent } = await at(after(-3600), () => enterInput(small.system, { words: "No phone call.", lang: "en", channel: "phone", urgency: 4, site: "south" }));
  await linkInput(small.coordinator, { inputId: silent, number: told.number, version: 0 });
  await at(NOON, () => publishUpdate(small.coordinator, { updateId: told.updateId, version: 0 }));
  await settleAll(small.programme);
  const states = async (actor = small.coordinator) => (await toldOfUpdate(actor, told.updateId)).people.map(({ state }) => state);
  expect(await states()).toEqual(["translation", "noAddress"]);
  // A champion of the north reads of the north only.
  expect(await toldOfUpdate(small.northChampion, told.updateId)).toMatchObject({ people: [{ state: "translation" }], others: 1 });
  const translator = await createTranslator(small.system, "es", "Tess");
  const { saidTextId, didTextId } = await row(told.updateId);
  for (const textId of [saidTextId, didTextId]) await translateText(translator, { textId, lang: "es", words: "Texto", checked: true, version: 0 });
  await settleAll(small.programme);
  expect(await states()).toEqual(["onTheWay", "noAddress"]);
  const [delivery] = await db().delivery.findMany({ where: { template: "update", state: "queued" } });
  await sendDelivery(small.programme, delivery!.id);
  expect(await states()).toEqual(["mailed", "noAddress"]);
  expect(mail.mails).toHaveLength(1);
  const leader = await createPerson(small.system, "Lena Lead", [{ role: "leader", scope: { kind: "programme" } }]);
  await expect(toldOfUpdate(leader, told.updateId)).rejects.toEqual(refusal("errors:notFound"));
});
