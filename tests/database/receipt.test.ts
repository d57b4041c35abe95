import { describe, expect, test } from "vitest";
import type { Actor, PersonActor } from "#app/features/events/actor.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { amendInput } from "#app/features/input/amend-input.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { ownInputId, ownInputIds, readOwnInput, readThread, receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { reissueReceipt } from "#app/features/input/receipt/reissue-receipt.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { sayInput } from "#app/features/input/say-input.server.ts";
import { withdrawInput } from "#app/features/input/withdraw-input.server.ts";
import { readDeskText } from "#app/features/translation/desk/desk.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { setAsideInput } from "#app/features/triage/set-aside-input.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { newId } from "#app/platform/db/ids.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { dump, linesWithWords } from "#tests/setup/dump.ts";
import { programmeWithWords } from "#tests/setup/said.ts";
import { createPerson, smallProgramme } from "#tests/setup/small-programme.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");

const { small, db, row, names, said, translator } = programmeWithWords();

/** Everybody who is not the writer: for them the input does not exist as their own. */
async function strangers(): Promise<Actor[]> {
  const other = await said();
  return [
    small.coordinator,
    small.northChampion,
    { kind: "visitor", programme: small.programme },
    other.holder,
    await createPerson(small.system, "Rosa", [{ role: "member", scope: { kind: "group", id: newId() } }]),
  ];
}

describe("whose words they are", () => {
  test("only the writer amends, adds, allows and withdraws: not the coordinator, not another receipt", async () => {
    const { inputId } = await said();
    const before = await dump(small.programme);
    for (const actor of await strangers()) {
      for (const attempt of [
        () => amendInput(actor, { inputId, words: "other" }),
        () => writeToTeam(actor, { inputId, words: "other", lang: "en" }),
        () => allowQuote(actor, { inputId, allow: true }),
        () => withdrawInput(actor, { inputId }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ code: "errors:notFound", status: 404 });
      }
    }
    expect((await dump(small.programme)).filter((line) => line.includes(inputId))).toEqual(before.filter((line) => line.includes(inputId)));
  });

  test("an advisor holds their own input by account, not another's", async () => {
    const rosa = await createPerson(small.system, "Rosa Pérez", []);
    const { number } = await sayInput(rosa, { words: "The bus is late.", lang: "en", helpToday: false, key: newFormKey() });
    const inputId = (await ownInputId(rosa, number))!;
    expect(await ownInputIds(rosa, 10)).toEqual([inputId]);
    expect(await readOwnInput(rosa, inputId, "en")).toMatchObject({ number, status: "new", text: { words: "The bus is late." } });
    await writeToTeam(rosa, { inputId, words: "And the next one too.", lang: "en" });

    const other = await createPerson(small.system, "Omar", []);
    expect(await ownInputId(other, number)).toBeNull();
    expect(await ownInputIds(other, 10)).toEqual([]);
    expect(await readOwnInput(other, inputId, "en")).toBeNull();
    expect(await ownInputId({ kind: "visitor", programme: small.programme }, number)).toBeNull();
  });

  test("an input of nobody known is nobody's own, also for a person", async () => {
    const { inputId, holder } = await said();
    expect(await readOwnInput(small.coordinator, inputId, "en")).toBeNull();
    expect(await readOwnInput({ kind: "visitor", programme: small.programme }, inputId, "en")).toBeNull();
    expect(await readOwnInput(holder, inputId, "en")).toMatchObject({ id: inputId, hasContact: false, quoteAllowed: false, lang: "es" });
    expect(await readOwnInput(holder, (await said()).inputId, "en")).toBeNull();
    expect(await readOwnInput(holder, newId(), "en")).toBeNull();
  });
});

describe("a receipt", () => {
  test("opens by its code, however it is typed", async () => {
    const { secret, inputId } = await said();
    for (const typed of [secret, spellCode(secret), ` ${spellCode(secret).toLowerCase()} `, secret.replaceAll("0", "O").replaceAll("1", "l")]) {
      expect(await receiptActor(small.programme, typed)).toMatchObject({ kind: "receipt", programme: small.programme, inputId });
    }
    for (const typed of ["", secret.slice(1), `${secret}0`, "0".repeat(12)]) expect(await receiptActor(small.programme, typed)).toBeNull();
  });

  test("of one programme opens nothing in another, and neither sees the other's rows", async () => {
    const other = await smallProgramme();
    const { secret, holder, inputId } = await said({ words: "Sólo aquí." });
    expect(await receiptActor(other.programme, secret)).toBeNull();
    expect(await readOwnInput({ ...holder, programme: other.programme }, inputId, "es")).toBeNull();
    expect(await readThread(other.coordinator, inputId, "es")).toBeNull();
    await expect(withdrawInput({ ...holder, programme: other.programme }, { inputId })).rejects.toMatchObject({ status: 404 });
    expect(await linesWithWords(other.programme, "Sólo aquí.")).toEqual([]);

    // The same form with the same words, sent to both, is an input of each.
    const form = { words: "En los dos.", lang: "es", helpToday: false, contact: "no", leaveMessage: false, key: newFormKey() } as const;
    await receiveInput({ kind: "visitor", programme: small.programme }, form);
    await receiveInput({ kind: "visitor", programme: other.programme }, form);
    expect(await linesWithWords(small.programme, "En los dos.")).toHaveLength(1);
    expect(await linesWithWords(other.programme, "En los dos.")).toHaveLength(1);
  });

  test("that was lost is issued again; the old one opens nothing any more", async () => {
    const { inputId, secret } = await said({ contact: { kind: "phone", value: "555-0173-42", leaveMessage: false } });
    const { secret: second } = await reissueReceipt(small.coordinator, { inputId });
    const { secret: third } = await reissueReceipt(small.coordinator, { inputId });

    expect(await Promise.all([secret, second, third].map((one) => receiptActor(small.programme, one)))).toMatchObject([null, null, { inputId }]);
    expect(await names(inputId)).toEqual(["input.received", "input.receipt_reissued", "input.receipt_reissued"]);
    for (const one of [secret, second, third]) expect(await linesWithWords(small.programme, one)).toEqual([]);
  });

  test("is issued again only by a coordinator, and only where somebody can be reached", async () => {
    const reachable = await said({ contact: { kind: "email", value: "ana@example.com", leaveMessage: false } });
    const nobody = await said();
    const reissue = (actor: Actor, inputId: string) => reissueReceipt(actor, { inputId });

    await expect(reissue(small.coordinator, nobody.inputId)).rejects.toMatchObject({ code: "input:errors.noContact" });
    await expect(reissue(small.northChampion, reachable.inputId)).rejects.toMatchObject({ code: "errors:notAllowed", status: 403 });
    for (const actor of [small.southChampion, reachable.holder, { kind: "visitor", programme: small.programme } as const]) {
      await expect(reissue(actor, reachable.inputId)).rejects.toMatchObject({ status: 404 });
    }
    await expect(reissue(small.coordinator, newId())).rejects.toMatchObject({ status: 404 });
    expect(await receiptActor(small.programme, reachable.secret)).not.toBeNull();
    expect(await names(reachable.inputId)).toEqual(["input.received"]);
  });
});

describe("amending", () => {
  test("changes the words in place while nobody read them", async () => {
    const { inputId, holder } = await said();
    const { textId } = await row(inputId);
    await amendInput(holder, { inputId, words: "Nadie me ha llamado." });

    expect(await row(inputId)).toMatchObject({ textId, version: 1 });
    expect(await db().text.findMany({ where: { subjectId: inputId } })).toMatchObject([{ words: "Nadie me ha llamado.", lang: "es" }]);
    expect(await names(inputId)).toEqual(["input.received", "input.amended"]);
    expect(await db().event.findFirst({ where: { subjectId: inputId, name: "input.amended" } })).toMatchObject({ actorKind: "receipt", actorId: holder.receiptId, payload: {} });
  });

  test("to the same words is no change", async () => {
    const { inputId, holder } = await said();
    await amendInput(holder, { inputId, words: "Nadie me llamó." });
    expect((await row(inputId)).version).toBe(0);
    expect(await names(inputId)).toEqual(["input.received"]);
  });

  test("is over once somebody read it, also when they do so at the same moment", async () => {
    const { inputId, holder } = await said();
    await acknowledgeInput(small.northChampion, { inputId, version: 0 });
    await expect(amendInput(holder, { inputId, words: "other" })).rejects.toMatchObject({ code: "receipt:errors.alreadyRead" });
    expect(await linesWithWords(small.programme, "other")).toEqual([]);

    const race = await said();
    const outcomes = await Promise.allSettled([amendInput(race.holder, { inputId: race.inputId, words: "raced" }), acknowledgeInput(small.northChampion, { inputId: race.inputId, version: 0 })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("tells a translator who had the older words open", async () => {
    const { inputId, holder } = await said();
    const { textId } = await row(inputId);
    const spanish = await translator("es");
    await amendInput(holder, { inputId, words: "Todos me llamaron." });

    await expect(translateText(spanish, { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 })).rejects.toMatchObject({ code: "errors:changedMeanwhile", status: 409 });
    await translateText(spanish, { textId, lang: "en", words: "Everybody called me.", checked: true, version: 1 });
    expect(await readOwnInput(holder, inputId, "en")).toMatchObject({ text: { words: "Todos me llamaron.", translation: { words: "Everybody called me." } } });
  });

  test("while a translation is saved ends with one of the two told, and no translation of other words", async () => {
    const spanish = await translator("es");
    for (let round = 0; round < 5; round += 1) {
      const { inputId, holder } = await said();
      const { textId } = await row(inputId);
      const [amended, translated] = await Promise.allSettled([
        amendInput(holder, { inputId, words: "Todos me llamaron." }),
        translateText(spanish, { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 }),
      ]);
      expect(amended.status).toBe("fulfilled");
      if (translated.status === "rejected") expect(translated.reason).toMatchObject({ status: 409 });
      expect(await readOwnInput(holder, inputId, "en")).toMatchObject({ text: { words: "Todos me llamaron.", translation: null } });
    }
  });

  test("after a person translated it makes a new text, which is to be translated again", async () => {
    const { inputId, holder } = await said();
    const { textId } = await row(inputId);
    await translateText(await translator("es"), { textId, lang: "en", words: "Nobody called me.", checked: true, version: 0 });
    await amendInput(holder, { inputId, words: "Nadie me llamó el lunes." });

    const now = await db().text.findUniqueOrThrow({ where: { id: (await row(inputId)).textId }, include: { translations: true } });
    expect(now).toMatchObject({ words: "Nadie me llamó el lunes.", replacesId: textId, kind: "input", audience: "team", translations: [{ lang: "en", words: null }] });
    // The new words took the place of the old ones: nobody reads those any more, the translator included.
    expect(await db().text.findUnique({ where: { id: textId }, include: { translations: true } })).toMatchObject({ words: "", translations: [] });
    expect(await readDeskText(await translator("es"), now.id, "en")).toMatchObject({ words: "Nadie me llamó el lunes.", before: null });
    expect(await readOwnInput(holder, inputId, "en")).toMatchObject({ text: { words: "Nadie me llamó el lunes.", translation: null } });
  });
});

describe("writing to the team", () => {
  test("adds something; after a question it is the reply to it", async () => {
    const { inputId, holder } = await said();
    await writeToTeam(holder, { inputId, words: "También el martes.", lang: "es" });
    await askContributor(small.northChampion, { inputId, words: "Which number?", version: 1 });
    await writeToTeam(holder, { inputId, words: "El de mi casa.", lang: "es" });
    await writeToTeam(holder, { inputId, words: "Por la tarde.", lang: "es" });

    expect(await names(inputId)).toEqual(["input.received", "input.added_to", "input.asked", "input.replied", "input.added_to"]);
    const messages = await db().message.findMany({ where: { inputId }, orderBy: { id: "asc" }, include: { text: { include: { translations: true } } } });
    expect(messages.map(({ side, kind, authorId }) => ({ side, kind, authorId }))).toEqual([
      { side: "contributor", kind: "addition", authorId: null },
      { side: "team", kind: "question", authorId: small.northChampion.personId },
      { side: "contributor", kind: "reply", authorId: null },
      { side: "contributor", kind: "addition", authorId: null },
    ]);
    expect(messages[0]).toMatchObject({ text: { audience: "team", lang: "es", kind: "message", subjectId: inputId, translations: [{ lang: "en", words: null }] } });
    // Its translation is due when a message of its urgency would be, and not overdue as soon as it is there.
    const [due] = messages[0]!.text.translations;
    expect(due!.dueAt!.getTime()).toBeGreaterThan(Date.now());
  });

  test("twice with one form is once, also at the same moment; with other words it is twice", async () => {
    const { inputId, holder } = await said();
    const message = { inputId, words: "También el martes.", lang: "es", key: newFormKey() };
    await Promise.all(Array.from({ length: 6 }, () => writeToTeam(holder, message)));
    await writeToTeam(holder, message);
    expect(await names(inputId)).toEqual(["input.received", "input.added_to"]);
    expect((await row(inputId)).version).toBe(1);

    await writeToTeam(holder, { ...message, words: "Y el jueves." });
    expect(await db().message.count({ where: { inputId } })).toBe(2);
  });

  test("brings back what was answered, closed or set aside", async () => {
    const answered = await said();
    await at(MONDAY, () => answerContributor(small.northChampion, { inputId: answered.inputId, words: "Done.", version: 0 }));
    await writeToTeam(answered.holder, { inputId: answered.inputId, words: "No.", lang: "en" });
    expect(await row(answered.inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: MONDAY, answeredAt: MONDAY });

    const closed = await said();
    await closeInput(small.northChampion, { inputId: closed.inputId, reason: "no_reply_needed", version: 0 });
    await writeToTeam(closed.holder, { inputId: closed.inputId, words: "But I do.", lang: "en" });
    expect(await row(closed.inputId)).toMatchObject({ status: "acknowledged", closeReason: null });

    const aside = await said();
    await at(MONDAY, () => setAsideInput(small.coordinator, { inputId: aside.inputId, until: "2026-11-20", version: 0 }));
    await writeToTeam(aside.holder, { inputId: aside.inputId, words: "Today, if you can.", lang: "en" });
    expect(await row(aside.inputId)).toMatchObject({ status: "new", setAsideUntil: null, version: 2 });
  });

  test("tells whoever of the team had the older state open", async () => {
    const { inputId, holder } = await said();
    await writeToTeam(holder, { inputId, words: "More.", lang: "es" });
    await expect(closeInput(small.northChampion, { inputId, reason: "spam", version: 0 })).rejects.toMatchObject({ status: 409 });
  });
});

describe("writing to whoever said it", () => {
  test("a question acknowledges and waits for a translator; in their own language it is ready", async () => {
    const { inputId } = await said();
    const { messageId } = await at(MONDAY, () => askContributor(small.northChampion, { inputId, words: "Which number?", version: 0 }));
    expect(await row(inputId)).toMatchObject({ status: "acknowledged", acknowledgedAt: MONDAY, answeredAt: null, version: 1 });
    expect(await db().message.findUnique({ where: { id: messageId }, include: { text: { include: { translations: true } } } })).toMatchObject({
      side: "team",
      kind: "question",
      text: { lang: "en", critical: true, audience: "contributor", translations: [{ lang: "es", words: null, dueAt: new Date("2026-11-17T22:00:00Z") }] },
    });

    const own = await askContributor(small.northChampion, { inputId, words: "¿Cuál número?", lang: "es", version: 1 });
    expect(await db().translation.count({ where: { text: { messages: { some: { id: own.messageId } } } } })).toBe(0);
    const asked = await db().event.findMany({ where: { subjectId: inputId, name: "input.asked" }, orderBy: { id: "asc" } });
    expect(asked.map(({ payload }) => payload)).toEqual([
      { messageId, ready: false },
      { messageId: own.messageId, ready: true },
    ]);
  });

  test("an answer counts from the first one on", async () => {
    const { inputId } = await said();
    await at(MONDAY, () => answerContributor(small.coordinator, { inputId, words: "We will.", version: 0 }));
    await at(new Date("2026-11-18T15:00:00Z"), () => answerContributor(small.coordinator, { inputId, words: "We did.", version: 1 }));
    expect(await row(inputId)).toMatchObject({ status: "answered", answeredAt: MONDAY, acknowledgedAt: MONDAY, version: 2 });
  });

  test("what is closed can be answered and stays closed, but asks no questions", async () => {
    const { inputId } = await said();
    await closeInput(small.coordinator, { inputId, reason: "no_reply_needed", version: 0 });
    await expect(askContributor(small.coordinator, { inputId, words: "Why?", version: 1 })).rejects.toMatchObject({ code: "input:errors.notPossibleNow" });
    await answerContributor(small.coordinator, { inputId, words: "Thank you.", version: 1 });
    expect(await row(inputId)).toMatchObject({ status: "closed", closeReason: "no_reply_needed" });
  });

  test("of two people with one version the second is told, and their words are not kept", async () => {
    const { inputId } = await said();
    const outcomes = await Promise.allSettled([
      answerContributor(small.coordinator, { inputId, words: "From the one.", version: 0 }),
      askContributor(small.northChampion, { inputId, words: "From the other?", version: 0 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "errors:changedMeanwhile", status: 409 } });
    expect(await db().message.count({ where: { inputId } })).toBe(1);
    expect(await names(inputId)).toHaveLength(2);
  });

  test("for a champion of another site, the writer and everybody else the input does not exist", async () => {
    const { inputId, holder } = await said();
    const as = (role: PersonActor["grants"][number]["role"], lang?: string): PersonActor => ({ ...small.coordinator, grants: [{ role, scope: { kind: "programme" }, lang }] });
    for (const actor of [small.southChampion, holder, as("administrator"), as("intake"), as("leader"), as("translator", "es"), { kind: "visitor", programme: small.programme } as const]) {
      await expect(answerContributor(actor, { inputId, words: "x", version: 0 })).rejects.toMatchObject({ status: 404 });
      await expect(askContributor(actor, { inputId, words: "x", version: 0 })).rejects.toMatchObject({ status: 404 });
      expect(await readThread(actor, inputId, "en")).toBeNull();
    }
    const ofNoSite = await said({ site: undefined });
    await expect(answerContributor(small.northChampion, { inputId: ofNoSite.inputId, words: "x", version: 0 })).rejects.toMatchObject({ status: 404 });
    await answerContributor(as("champion"), { inputId: ofNoSite.inputId, words: "x", version: 0 });
  });

  test("the thread tells the team what the writer can read: what is in their language, or reviewed in it", async () => {
    const { inputId, holder } = await said();
    const { messageId } = await answerContributor(small.northChampion, { inputId, words: "We will call.", version: 0 });
    const { textId } = await db().message.findUniqueOrThrow({ where: { id: messageId } });
    const readable = async () => (await readThread(small.northChampion, inputId, "en"))!.map((message) => message.readableByContributor);
    const spanish = await translator("es");

    expect(await readable()).toEqual([false]);
    await translateText(spanish, { textId, lang: "es", words: "Llamaremos.", checked: false, version: 0 });
    expect(await readable()).toEqual([false]);
    await translateText(spanish, { textId, lang: "es", words: "Le llamaremos.", checked: true, version: 1 });
    expect(await readable()).toEqual([true]);
    await writeToTeam(holder, { inputId, words: "Gracias.", lang: "es" });
    expect(await readThread(small.coordinator, inputId, "en")).toMatchObject([
      { side: "team", kind: "answer", authorName: "Nadia North", text: { words: "We will call.", inReadersLanguage: true } },
      { side: "contributor", kind: "addition", authorName: null, readableByContributor: true, text: { words: "Gracias.", translation: null } },
    ]);
  });
});

test("being quoted is allowed, taken back and allowed again, each once", async () => {
  const { inputId, holder } = await said();
  for (const allow of [false, true, true, false, false, true]) await allowQuote(holder, { inputId, allow });
  expect(await names(inputId)).toEqual(["input.received", "input.quote_allowed", "input.quote_refused", "input.quote_allowed"]);
  expect(await readOwnInput(holder, inputId, "es")).toMatchObject({ quoteAllowed: true });
});
