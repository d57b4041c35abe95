import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor, VisitorActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { receiveInput, StaleFormError, type TellUs } from "#app/features/input/receive-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { sayInput } from "#app/features/input/say-input.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { dump, linesWithWords } from "#tests/setup/dump.ts";
import { createPerson, inputRow, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

/** A Monday, 10:00 in New York, and when the form of that morning was opened. */
const MONDAY = new Date("2026-11-16T15:00:00Z");
const EARLIER = new Date("2026-11-16T14:55:00Z");

let small: SmallProgramme;
let visitor: VisitorActor;
beforeAll(async () => {
  small = await smallProgramme();
  visitor = { kind: "visitor", programme: small.programme };
});

const db = () => database(small.programme).prisma;
const formKey = () => at(EARLIER, newFormKey);

/** A posted form with a key of its own, in Spanish, without a way to be reached, unless said otherwise. */
function form(fields: Partial<TellUs> = {}): TellUs {
  return { words: "Nadie me llamó.", lang: "es", helpToday: false, contact: "no", leaveMessage: false, key: formKey(), ...fields };
}

/** Sends a form on Monday morning and finds the input that its receipt opens. */
async function tell(fields: Partial<TellUs> = {}) {
  const { secret } = await at(MONDAY, () => receiveInput(visitor, form(fields)));
  const holder = await receiptActor(small.programme, secret);
  const input = await db().input.findUniqueOrThrow({
    where: { id: holder!.inputId },
    include: { text: { include: { translations: true } }, contributor: true, receipts: true },
  });
  return { secret, input, events: await db().event.findMany({ where: { subjectId: input.id } }) };
}

describe("what a visitor tells us", () => {
  test("is kept with its words, receipt and one event", async () => {
    const { input, events, secret } = await tell({ site: "north" });

    expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(input).toMatchObject({
      channel: "web",
      privacy: "unnamed",
      status: "new",
      urgency: 4,
      siteId: small.north,
      receivedAt: MONDAY,
      receivedOn: new Date("2026-11-16"),
      ackDueAt: new Date("2026-11-23T22:00:00Z"),
      acknowledgedAt: null,
      quoteConsentAt: null,
      version: 0,
      text: { kind: "input", subjectKind: "input", subjectId: input.id, audience: "team", lang: "es", words: "Nadie me llamó.", sealedAt: null },
      // Nothing is kept of who it was.
      contributor: null,
    });
    expect(input.receipts).toHaveLength(1);
    expect(events).toMatchObject([
      { name: "input.received", actorKind: "visitor", actorId: null, subjectKind: "input", at: MONDAY, payload: { channel: "web", lang: "es", urgency: 4, flags: [] } },
    ]);
  });

  test("waits for a translation into the working language, unless it is in it", async () => {
    const { input } = await tell({ lang: "es" });
    expect(input.text.translations).toMatchObject([{ lang: "en", words: null, origin: null, dueAt: input.ackDueAt }]);
    expect((await tell({ lang: "en" })).input.text.translations).toEqual([]);
  });

  test("with help today is due after four hours of opening time", async () => {
    const { input, events } = await tell({ helpToday: true, site: "south" });
    expect(input).toMatchObject({ urgency: 2, ackDueAt: new Date("2026-11-16T19:00:00Z"), siteId: small.south });
    expect(events[0]!.payload).toMatchObject({ urgency: 2 });
  });

  test("late on Sunday belongs to that day at the clinic, and is read on Monday", async () => {
    const { secret } = await at(new Date("2026-11-23T03:40:00Z"), () => receiveInput(visitor, form({ site: "north", helpToday: true })));
    const { inputId } = (await receiptActor(small.programme, secret))!;
    expect(await inputRow(small.programme, inputId)).toMatchObject({ receivedOn: new Date("2026-11-22"), ackDueAt: new Date("2026-11-23T18:00:00Z") });
  });

  test.each([undefined, "", "nowhere", "North"])("at a site called %s is of no site", async (site) => {
    const { input } = await tell({ site });
    expect(input.siteId).toBeNull();
    expect(input.ackDueAt).toEqual(new Date("2026-11-23T22:00:00Z"));
  });

  test("says when it looks like a machine's, and is kept all the same", async () => {
    const flagsOf = async (fields: Partial<TellUs>) => (await tell(fields)).events[0]!.payload;
    expect(await flagsOf({ website: "https://spam.example" })).toMatchObject({ flags: ["trap"] });
    expect(await flagsOf({ key: at(new Date(MONDAY.getTime() - 2999), newFormKey) })).toMatchObject({ flags: ["fast"] });
    expect(await flagsOf({ key: at(new Date(MONDAY.getTime() - 3000), newFormKey) })).toMatchObject({ flags: [] });
    expect(await flagsOf({ key: at(MONDAY, newFormKey), website: "x" })).toMatchObject({ flags: ["fast", "trap"] });
  });

  test("from a form left open for days is kept", async () => {
    const { input } = await tell({ key: at(new Date("2026-11-01T00:00:00Z"), newFormKey) });
    expect(input.status).toBe("new");
  });

  test.each([undefined, "", "x".repeat(43), `${newFormKey()}A`])("without a key of ours is not kept: %s", async (key) => {
    const before = (await dump(small.programme)).length;
    await expect(receiveInput(visitor, form({ key }))).rejects.toThrow(StaleFormError);
    expect(await dump(small.programme)).toHaveLength(before);
  });

  test.each([
    ["email", "ana.reyes@example.com"],
    ["phone", "555-0173-8842"],
    ["text", "٥٥٥-٠١٧٣-٤٤"],
    ["letter", "12 Mill Street\nApt. 4 (Señora Reyes)"],
  ] as const)("keeps a way to be reached (%s) that only our key opens", async (contactKind, contactValue) => {
    const { input, secret } = await tell({ contact: "yes", contactKind, contactValue, leaveMessage: true });

    expect(input).toMatchObject({ privacy: "restricted", contributor: { contactKind, leaveMessage: true } });
    expect(unsealWords("contact", input.contributor!.contact!)).toBe(contactValue);
    expect(await linesWithWords(small.programme, contactValue)).toEqual([]);
    expect(await linesWithWords(small.programme, secret)).toEqual([]);
    // The words of the message are found, so the search does search.
    expect(await linesWithWords(small.programme, input.text.words)).not.toEqual([]);
  });

  test("keeps nothing of a way to be reached where the answer was no", async () => {
    const { input } = await tell({ contact: "no", contactKind: "email", contactValue: "half@typed.example", leaveMessage: true });
    expect(input).toMatchObject({ privacy: "unnamed", contributor: null });
  });

  test("keeps every letter: quotes, backslashes, templates, directions, 5,000 emoji", async () => {
    for (const words of [`'); drop table inputs; -- "\\" $1 {{t}} \${x} %s`, "\u202eback\u202c نص\u200f", "🏠".repeat(5000), "a\n\n\tb"]) {
      expect((await tell({ words })).input.text.words).toBe(words);
    }
  });
});

describe("the same form again", () => {
  const count = async () => ({ inputs: await db().input.count(), texts: await db().text.count(), events: await db().event.count(), receipts: await db().receipt.count(), contributors: await db().contributor.count(), translations: await db().translation.count() });

  test("shows the same receipt, and keeps one input with one event", async () => {
    const sent = form({ contact: "yes", contactKind: "email", contactValue: "ana@example.com" });
    const { secret } = await receiveInput(visitor, sent);
    const before = await count();

    expect(await receiveInput(visitor, sent)).toEqual({ secret });
    expect(await receiveInput(visitor, { ...sent, words: ` ${sent.words.replace(" ", "\n ")} ` })).toEqual({ secret });
    expect(await at(new Date("2027-01-01T00:00:00Z"), () => receiveInput(visitor, sent))).toEqual({ secret });
    expect(await count()).toEqual(before);
  });

  test("twenty times at once is one", async () => {
    const sent = form({ contact: "yes", contactKind: "phone", contactValue: "555-0173" });
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => receiveInput(visitor, sent)));

    expect(new Set(answers.map(({ secret }) => secret)).size).toBe(1);
    const after = await count();
    expect(Object.values(after).map((value, index) => value - Object.values(before)[index]!)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await receiptActor(small.programme, answers[0]!.secret)).not.toBeNull();
  });

  test.each([
    ["other words", { words: "Otra cosa." }],
    ["another clinic", { site: "south" }],
    ["help today", { helpToday: true }],
    ["a way to be reached", { contact: "yes", contactKind: "email", contactValue: "ana@example.com" }],
  ] as const)("with %s is another input", async (_what, change) => {
    const sent = form();
    const { secret } = await receiveInput(visitor, sent);
    const before = await count();
    expect((await receiveInput(visitor, { ...sent, ...change })).secret).not.toBe(secret);
    expect((await count()).inputs).toBe(before.inputs + 1);
  });

  test("with another answer about leaving a message is not lost", async () => {
    const sent = form({ contact: "yes", contactKind: "phone", contactValue: "555-0173-00" });
    const { secret } = await receiveInput(visitor, { ...sent, leaveMessage: true });
    const other = await receiveInput(visitor, { ...sent, leaveMessage: false });
    expect(other.secret).not.toBe(secret);
  });

  test("of somebody else on a shared tablet, with the same words, is theirs", async () => {
    expect((await receiveInput(visitor, form())).secret).not.toBe((await receiveInput(visitor, form())).secret);
  });
});

describe("what the team enters for somebody", () => {
  const said = { words: "Call me back.", lang: "en", channel: "phone", urgency: 3, site: "south" } as const;

  test("is kept, and the event says who typed it and that it was for somebody else", async () => {
    const { inputId, number, secret } = await at(MONDAY, () => enterInput(small.northChampion, said));
    const row = await inputRow(small.programme, inputId);
    expect(row).toMatchObject({ number, channel: "phone", urgency: 3, privacy: "unnamed", siteId: small.south, ackDueAt: new Date("2026-11-18T22:00:00Z") });
    expect(await db().event.findMany({ where: { subjectId: inputId } })).toMatchObject([
      { name: "input.received", actorKind: "person", actorId: small.northChampion.personId, payload: { channel: "phone", lang: "en", urgency: 3, flags: [], onBehalf: true } },
    ]);
    expect(await receiptActor(small.programme, secret)).toMatchObject({ kind: "receipt", inputId });
  });

  test("keeps the day it was said, the person who said it, or how to reach them", async () => {
    const personId = await addPerson(small.system, { name: "Rosa Pérez", lang: "es" });
    const known = await enterInput(small.coordinator, { ...said, personId, receivedOn: "2026-11-02", channel: "meeting" });
    expect(await inputRow(small.programme, known.inputId)).toMatchObject({ privacy: "identified", receivedOn: new Date("2026-11-02") });

    const reachable = await enterInput(small.coordinator, { ...said, contact: { kind: "phone", value: "555-0100-99", leaveMessage: false } });
    expect(await inputRow(small.programme, reachable.inputId)).toMatchObject({ privacy: "restricted" });
    expect(await linesWithWords(small.programme, "555-0100-99")).toEqual([]);
  });

  test("is refused to everybody who is not of the inbox, and leaves nothing", async () => {
    const before = (await dump(small.programme)).length;
    const as = (role: PersonActor["grants"][number]["role"], lang?: string): PersonActor => ({ ...small.coordinator, grants: [{ role, scope: { kind: "programme" }, lang }] });
    for (const actor of [visitor, as("administrator"), as("intake"), as("translator", "es"), as("leader"), as("member"), { ...small.coordinator, grants: [] }]) {
      await expect(enterInput(actor, said)).rejects.toMatchObject({ code: "errors:notAllowed", status: 403 });
    }
    expect(await dump(small.programme)).toHaveLength(before);
  });
});

describe("what an advisor says", () => {
  const advisor = () => createPerson(small.system, "Rosa Pérez", [{ role: "member", scope: { kind: "group", id: small.north } }]);
  const saying = () => ({ words: "The bus is late.", lang: "es", helpToday: false, key: formKey() });

  test("is kept with their name, once, however often they press", async () => {
    const actor = await advisor();
    const said = saying();
    const { number } = await at(MONDAY, () => sayInput(actor, said));
    expect(await sayInput(actor, said)).toEqual({ number });
    expect(await sayInput(actor, { ...said, words: ` ${said.words}\n` })).toEqual({ number });

    const inputs = await db().input.findMany({ where: { contributor: { personId: actor.personId } }, include: { text: { include: { translations: true } }, contributor: true } });
    expect(inputs).toMatchObject([{ number, channel: "member", privacy: "identified", urgency: 4, text: { words: "The bus is late.", translations: [{ lang: "en" }] } }]);
    expect(await db().event.findMany({ where: { subjectId: inputs[0]!.id } })).toMatchObject([{ name: "input.received", actorKind: "person", actorId: actor.personId, payload: { flags: [] } }]);
  });

  test("ten times at once is one", async () => {
    const actor = await advisor();
    const said = saying();
    const answers = await Promise.all(Array.from({ length: 10 }, () => sayInput(actor, said)));
    expect(new Set(answers.map(({ number }) => number)).size).toBe(1);
    expect(await db().input.count({ where: { contributor: { personId: actor.personId } } })).toBe(1);
  });

  test("with other words, a clinic or the wish for help today is not lost", async () => {
    const actor = await advisor();
    const said = saying();
    const numbers = [];
    for (const change of [{}, { words: "Another thing." }, { site: "south" }, { helpToday: true }]) numbers.push((await sayInput(actor, { ...said, ...change })).number);
    expect(new Set(numbers).size).toBe(4);
    expect(await db().input.findFirst({ where: { number: numbers[3]! }, select: { urgency: true } })).toEqual({ urgency: 2 });
  });

  test("with the same form by two people is two", async () => {
    const said = saying();
    expect((await sayInput(await advisor(), said)).number).not.toBe((await sayInput(await advisor(), said)).number);
  });

  test("without a key of ours is not kept", async () => {
    const actor = await advisor();
    await expect(sayInput(actor, { ...saying(), key: "x".repeat(43) })).rejects.toThrow(StaleFormError);
    expect(await db().input.count({ where: { contributor: { personId: actor.personId } } })).toBe(0);
  });
});
