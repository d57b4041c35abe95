import { describe, expect, test } from "vitest";
import type { Actor } from "#app/features/events/actor.ts";
import { acceptApplication } from "#app/features/membership/accept-application.server.ts";
import { applicantActor, readOwnApplication } from "#app/features/membership/applicant.queries.server.ts";
import { applicationStory } from "#app/features/membership/application-story.queries.server.ts";
import { openStepOf } from "#app/features/membership/application-story.ts";
import type { ApplicationState } from "#app/features/membership/application.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { correctApplicantMessageLanguage } from "#app/features/membership/correct-applicant-message-language.server.ts";
import { correctApplicationLanguage } from "#app/features/membership/correct-application-language.server.ts";
import { enterApplication } from "#app/features/membership/enter-application.server.ts";
import { letterPreview } from "#app/features/membership/letters/letter-preview.queries.server.ts";
import { SHIPPED_LETTERS } from "#app/features/membership/letters/letters.ts";
import { listLetters } from "#app/features/membership/letters/letters.queries.server.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { reviseLetter } from "#app/features/membership/letters/revise-letter.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { noteApplication } from "#app/features/membership/note-application.server.ts";
import { planApplication } from "#app/features/membership/plan-application.server.ts";
import { receiveApplication, type ApplicationForm } from "#app/features/membership/receive-application.server.ts";
import { countRecruiting, recruitingBoard, recruitingRecord } from "#app/features/membership/recruiting.queries.server.ts";
import { reissueApplicationCode } from "#app/features/membership/reissue-application-code.server.ts";
import { withdrawApplication } from "#app/features/membership/withdraw-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { addGroup } from "#app/features/programme/add-group.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { answer } from "#tests/setup/answer.ts";
import { FORM, programmeThatRecruits, storyOf } from "#tests/setup/applications.ts";
import { dump, linesWithWords } from "#tests/setup/dump.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createPerson, createTranslator, eventNames, smallProgramme } from "#tests/setup/small-programme.ts";

const MONDAY = new Date("2026-11-16T15:00:00Z");
const everywhere = { kind: "programme" } as const;

const { small, db, rowOf, applied, move } = programmeThatRecruits();
const visitor = () => ({ kind: "visitor", programme: small.programme }) as const;

describe("asking to join", () => {
  test("keeps the answers with one event; the contact is sealed and the code is kept as a hash only", async () => {
    const one = await at(MONDAY, () => applied());
    const row = await rowOf(one.id);
    expect(row).toMatchObject({ name: "Amal Haddad", state: "applied", channel: "web", lang: "ar", siteIds: [small.north], needs: ["interpreter"], leaveMessage: true });
    // Five business days from Monday.
    expect(row.stepDueOn!.toISOString().slice(0, 10)).toBe("2026-11-23");
    expect(unsealWords("contact", row.contact!)).toBe("555 010 0142");
    expect(await linesWithWords(small.programme, "555 010 0142")).toEqual([]);
    expect(await linesWithWords(small.programme, one.secret)).toEqual([]);
    expect(await eventNames(small.programme, one.id)).toEqual(["application.received"]);
    const why = await db().text.findUniqueOrThrow({ where: { id: row.whyTextId! }, include: { translations: true } });
    expect(why).toMatchObject({ kind: "application_why", words: FORM.why, lang: "ar", audience: "team" });
    expect(why.translations.map(({ lang, words }) => [lang, words])).toEqual([["en", null]]);
  });

  test("pressing twice, and at once, keeps one and shows the same page; other answers on the same form are another", async () => {
    const key = newFormKey();
    const before = await db().application.count();
    const texts = await db().text.count();
    const send = (change: Partial<ApplicationForm> = {}) => receiveApplication(visitor(), small.council.id, { ...FORM, lang: "ar", key, ...change });
    const [first, ...others] = await Promise.all([send(), send(), send({ why: " أريد أن  أساعد. " })]);
    expect(others).toEqual([first, first]);
    expect(await send()).toEqual(first);
    expect([await db().application.count(), await db().text.count()]).toEqual([before + 1, texts + 1]);
    const second = await send({ name: "Somebody else" });
    expect(second.secret).not.toBe(first!.secret);
    expect(await db().application.count()).toBe(before + 2);
  });

  test("works without words of their own, and with a form left open overnight", async () => {
    const key = at(MONDAY, newFormKey);
    const one = await at(new Date(MONDAY.getTime() + 86_400_000), () => applied({ why: undefined, key } as never));
    expect((await rowOf(one.id)).whyTextId).toBeNull();
    expect(await storyOf(one)).toMatchObject([{ kind: "applied", text: null }]);
  });

  test("a form without a key of ours, a group that is none, and one that is full keep nothing", async () => {
    const full = await addGroup(small.system, { slug: "full", name: "Full", purpose: "p", meets: "m", takesApplications: false });
    const before = await dump(small.programme);
    const send = (groupId: string, key: string) => receiveApplication(visitor(), groupId, { ...FORM, lang: "ar", key });
    await expect(send(small.council.id, "none of ours")).rejects.toMatchObject({ code: "errors:sendAgain" });
    await expect(send(small.north, newFormKey())).rejects.toMatchObject({ status: 404 });
    await expect(send(full.id, newFormKey())).rejects.toMatchObject({ code: "membership:applyErrors.closed" });
    await expect(enterApplication(small.coordinator, { ...FORM, groupId: full.id, channel: "paper", lang: "es" })).rejects.toMatchObject({ code: "membership:applyErrors.closed" });
    expect(await dump(small.programme)).toEqual(before);
  });

  test("typed by the team says so, in any language, and pressing twice keeps one", async () => {
    const key = newFormKey();
    const enter = () => enterApplication(small.coordinator, { ...FORM, groupId: small.council.id, channel: "phone", lang: "pt-BR", why: "Quero ajudar.", key });
    const first = await enter();
    expect(await enter()).toEqual(first);
    const holder = (await applicantActor(small.programme, first.secret))!;
    const row = await rowOf(holder.applicationId);
    expect(row).toMatchObject({ number: first.number, channel: "phone", lang: "pt-BR", ownerId: small.coordinator.personId });
    const [event] = await db().event.findMany({ where: { subjectId: row.id } });
    expect(event).toMatchObject({ actorKind: "person", payload: { onBehalf: true, channel: "phone", lang: "pt-BR" } });
    await expect(enterApplication(small.northChampion, { ...FORM, groupId: small.council.id, channel: "phone", lang: "en" })).rejects.toMatchObject({ status: 403 });
  });
});

describe("who may", () => {
  test("nobody but coordinators moves, asks, notes, plans, gives codes or takes on; a stranger's code opens nothing", async () => {
    const { id, number } = await applied();
    const other = await applied();
    const member = await createPerson(small.system, "Mona", [{ role: "member", scope: { kind: "group", id: small.council.id } }]);
    const administrator = await createPerson(small.system, "Ada", [{ role: "administrator", scope: everywhere }]);
    const before = (await dump(small.programme)).filter((line) => line.includes(id));
    for (const actor of [visitor(), other.holder, member, administrator, small.northChampion]) {
      for (const attempt of [
        () => moveApplication(actor, { applicationId: id, to: "screening", version: 0, letter: false }),
        () => acceptApplication(actor, { applicationId: id, version: 0, kind: "patient", letter: false }),
        () => askApplicant(actor, { applicationId: id, words: "?", lang: "en", version: 0 }),
        () => noteApplication(actor, { applicationId: id, words: "!", lang: "en" }),
        () => planApplication(actor, { applicationId: id, version: 0, ownerId: null, dueOn: null, interviewAt: null }),
        () => reissueApplicationCode(actor, { applicationId: id }),
        () => withdrawApplication(actor, { applicationId: id }),
        () => writeAboutApplication(actor, { applicationId: id, words: "me", lang: "en" }),
        () => recruitingBoard(actor),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ status: 404 });
      }
      expect(await recruitingRecord(actor, number, "en")).toBeNull();
      expect(await readOwnApplication(actor, id)).toBeNull();
      expect(await answer(actor, countRecruiting(actor, "2030-01-01"))).toBe(0);
    }
    // The team does not speak in the applicant's name.
    await expect(writeAboutApplication(small.coordinator, { applicationId: id, words: "me", lang: "en" })).rejects.toMatchObject({ status: 404 });
    expect((await dump(small.programme)).filter((line) => line.includes(id))).toEqual(before);
  });

  test("a code of one programme opens nothing in another", async () => {
    const there = await smallProgramme();
    const { secret, id, holder } = await applied();
    expect(await applicantActor(there.programme, secret)).toBeNull();
    expect(await readOwnApplication({ ...holder, programme: there.programme }, id)).toBeNull();
  });
});

describe("moving on", () => {
  test("one step at a time, with its letter, its day and whoever took it", async () => {
    const one = await applied();
    await at(MONDAY, () => move(one.id, "screening"));
    const row = await rowOf(one.id);
    expect(row).toMatchObject({ state: "screening", ownerId: small.coordinator.personId, closedAt: null });
    // Ten business days later; nobody is open on a weekend.
    expect(row.stepDueOn!.toISOString().slice(0, 10)).toBe("2026-11-30");
    const interviewAt = new Date("2026-11-18T22:00:00Z");
    await at(MONDAY, () => moveApplication(small.coordinator, { applicationId: one.id, to: "interview", version: row.version, letter: true, interviewAt }));
    expect(await rowOf(one.id)).toMatchObject({ state: "interview", interviewAt });
    // Three business days after the interview.
    expect((await rowOf(one.id)).stepDueOn!.toISOString().slice(0, 10)).toBe("2026-11-23");
    expect(await eventNames(small.programme, one.id)).toEqual(["application.received", "application.moved", "application.moved"]);
    await move(one.id, "declined");
    expect((await rowOf(one.id)).closedAt).not.toBeNull();
  });

  test("a step that the table does not have, and one on what somebody changed meanwhile, change nothing", async () => {
    const { id } = await applied();
    const attempt = (to: ApplicationState, version: number) => moveApplication(small.coordinator, { applicationId: id, to, version, letter: true });
    await expect(attempt("offered", 0)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
    await expect(attempt("accepted", 0)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
    await expect(attempt("withdrew", 0)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
    await attempt("screening", 0);
    await expect(attempt("interview", 0)).rejects.toMatchObject({ code: "errors:changedMeanwhile", status: 409 });
    expect(await rowOf(id)).toMatchObject({ state: "screening", version: 1 });
    expect(await db().applicationMessage.count({ where: { applicationId: id } })).toBe(1);
  });

  test("of two people at once, the second is told", async () => {
    const { id } = await applied();
    const attempts = await Promise.allSettled((["screening", "declined"] as const).map((to) => moveApplication(small.coordinator, { applicationId: id, to, version: 0, letter: false })));
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await eventNames(small.programme, id)).toEqual(["application.received", "application.moved"]);
  });

  test("the next step is planned: who, by when; only with somebody who may, and only while it is open", async () => {
    const { id } = await applied();
    const plan = (change: object) => planApplication(small.coordinator, { applicationId: id, version: 0, ownerId: null, dueOn: "2026-12-01", interviewAt: null, ...change });
    await expect(plan({ ownerId: small.northChampion.personId })).rejects.toMatchObject({ status: 404 });
    await expect(plan({ version: 7 })).rejects.toMatchObject({ status: 409 });
    await plan({});
    expect(await rowOf(id)).toMatchObject({ ownerId: null, stepDueOn: new Date("2026-12-01T00:00:00Z"), version: 1 });
    await plan({ version: 1 });
    expect(await eventNames(small.programme, id)).toEqual(["application.received", "application.planned"]);
    await move(id, "declined");
    await expect(plan({ version: 2, dueOn: null })).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
  });

  test("the board tells whose turn it is, what is late and who must be told by phone", async () => {
    const { id, number } = await at(MONDAY, () => applied({ name: "On the board" }));
    const card = async () => (await recruitingBoard(small.coordinator)).find((one) => one.number === number)!;
    expect(await card()).toMatchObject({ state: "applied", name: "On the board", speaks: ["ar"], turn: "team", tellBy: null, ownerName: null });
    expect(await answer(small.coordinator, countRecruiting(small.coordinator, "2026-11-16"))).toBeGreaterThan(0);
    await move(id, "screening", "interview", "offered");
    expect(await card()).toMatchObject({ state: "offered", turn: "applicant", tellBy: "phone", ownerName: "Carmen Soto" });
    const late = await answer(small.coordinator, countRecruiting(small.coordinator, "2035-01-01"));
    await move(id, "declined");
    expect(await answer(small.coordinator, countRecruiting(small.coordinator, "2035-01-01"))).toBe(late - 1);
    expect(await card()).toMatchObject({ state: "declined", turn: null });
  });
});

describe("letters", () => {
  test("come to every programme once, with shipped translations that nobody has checked", async () => {
    const before = await dump(small.programme);
    await prepareLetters(small.system);
    expect(await dump(small.programme)).toEqual(before);
    const { text } = await db().letterTemplate.findUniqueOrThrow({ where: { code: "offer" }, include: { text: { include: { translations: true } } } });
    expect(text).toMatchObject({ lang: "en", words: SHIPPED_LETTERS.offer.en, critical: true });
    expect(text.translations.map(({ lang, origin, words }) => [lang, origin, words]).toSorted()).toEqual([
      ["ar", "imported", SHIPPED_LETTERS.offer.ar],
      ["es", "imported", SHIPPED_LETTERS.offer.es],
    ]);
    const desk = await waitingTranslations(await createTranslator(small.system, "es", "Tomás"));
    expect(desk.filter(({ kind }) => kind === "letter_template").every(({ state }) => state === "started")).toBe(true);
  });

  test("stand in the language there is, labelled, until somebody has checked them; then in the applicant's", async () => {
    const there = await smallProgramme();
    const group = await addGroup(there.system, { slug: "council", name: "Council", purpose: "p", meets: "m" });
    await prepareLetters(there.system);
    const { secret } = await receiveApplication({ kind: "visitor", programme: there.programme }, group.id, { ...FORM, lang: "es", key: newFormKey(), contactKind: "email", contactValue: "amal@example.org" });
    const holder = (await applicantActor(there.programme, secret))!;
    await moveApplication(there.coordinator, { applicationId: holder.applicationId, to: "screening", version: 0, letter: true });
    const programme = await readProgramme(there.programme);
    const page = { programme, group: programme.groups[0]!, lang: "es" };
    const read = async () => (await applicationStory(holder, holder.applicationId, page)).at(-1) as { letter: { words: string; lang: string; pending: boolean } };
    const first = await read();
    expect(first.letter).toMatchObject({ lang: "en", pending: true });
    expect(first.letter.words).toContain("Dear \u2068Amal Haddad\u2069");
    expect(first.letter.words).not.toContain("{{");
    const preview = () => letterPreview(there.coordinator, "received", { name: "Amal", lang: "es", group: page.group, date: "2026-11-30" }, { programme, lang: "en" });
    expect(await preview()).toMatchObject({ theirs: { checked: false, lang: "en" }, own: { lang: "en" } });
    expect(await letterPreview(there.northChampion, "received", { name: "A", lang: "es", group: page.group, date: null }, { programme, lang: "en" })).toBeNull();

    const deliveries = () => database(there.programme).prisma.delivery.findMany({ select: { recipientKind: true, recipientId: true, template: true, lang: true } });
    await settleAll(there.programme);
    expect(await deliveries()).toEqual([]);
    const translator = await createTranslator(there.system, "es", "Tomás");
    const { textId } = await database(there.programme).prisma.letterTemplate.findUniqueOrThrow({ where: { code: "received" } });
    await translateText(translator, { textId, lang: "es", words: SHIPPED_LETTERS.received.es, checked: true, version: 0 });
    await settleAll(there.programme);
    expect(await deliveries()).toEqual([{ recipientKind: "applicant", recipientId: holder.applicationId, template: "application_news", lang: "es" }]);
    expect((await read()).letter).toMatchObject({ lang: "es", pending: false, words: expect.stringContaining("Hola, \u2068Amal Haddad\u2069") });
    expect(await preview()).toMatchObject({ theirs: { checked: true, lang: "es", words: expect.stringContaining("lunes, 30 de noviembre") }, own: { lang: "en" } });
  });

  test("ask for a translator where somebody reads a language that the programme has no letter in", async () => {
    const { number, secret } = await enterApplication(small.coordinator, { ...FORM, groupId: small.council.id, channel: "paper", lang: "ru", key: newFormKey() });
    const holder = (await applicantActor(small.programme, secret))!;
    await move(holder.applicationId, "screening");
    const { textId } = await db().letterTemplate.findUniqueOrThrow({ where: { code: "received" } });
    expect(await db().translation.findUnique({ where: { textId_lang: { textId, lang: "ru" } } })).toMatchObject({ words: null });
    expect((await recruitingRecord(small.coordinator, number, "en"))!.messages).toMatchObject([{ kind: "letter", readable: false }]);
  });
});

describe("writing to and fro", () => {
  test("a question waits for its translator; the reply to it is a reply, and what comes unasked is not", async () => {
    const one = await applied();
    const { messageId } = await askApplicant(small.coordinator, { applicationId: one.id, words: "Which day suits you?", lang: "en", version: 0 });
    expect((await storyOf(one)).at(-1)).toMatchObject({ kind: "question", pending: true });
    expect(openStepOf(await storyOf(one))).toBeUndefined();
    const { textId } = await db().applicationMessage.findUniqueOrThrow({ where: { id: messageId } });
    await translateText(await createTranslator(small.system, "ar"), { textId, lang: "ar", words: "أي يوم يناسبك؟", checked: true, version: 0 });
    expect(openStepOf(await storyOf(one))).toMatchObject({ kind: "question", pending: false });

    const key = newFormKey();
    const reply = () => writeAboutApplication(one.holder, { applicationId: one.id, words: "يوم الاثنين.", lang: "ar", key });
    await reply();
    await reply();
    await writeAboutApplication(one.holder, { applicationId: one.id, words: "وأيضًا الثلاثاء.", lang: "ar" });
    expect(await eventNames(small.programme, one.id)).toEqual(["application.received", "application.asked", "application.replied", "application.added_to"]);
    expect((await storyOf(one)).map(({ kind }) => kind)).toEqual(["applied", "question", "reply", "added"]);
    expect(openStepOf(await storyOf(one))).toBeUndefined();
    const record = (await recruitingRecord(small.coordinator, one.number, "en"))!;
    expect(record).toMatchObject({ turn: "team", contact: { value: "555 010 0142", leaveMessage: true }, why: { words: FORM.why } });
  });

  test("a question on what changed meanwhile is not sent", async () => {
    const { id } = await applied();
    await move(id, "screening");
    await expect(askApplicant(small.coordinator, { applicationId: id, words: "Which?", lang: "en", version: 0 })).rejects.toMatchObject({ status: 409 });
    expect(await db().applicationMessage.count({ where: { applicationId: id, kind: "question" } })).toBe(0);
  });

  test("in which language somebody wrote is recognised and put right, whatever the language of the letters to them", async () => {
    const why = "Quero ajudar outras famílias que esperam tanto tempo quanto nós esperamos.";
    const { id } = await applied({ lang: "es", why });
    const textOf = async () => db().text.findUniqueOrThrow({ where: { id: (await rowOf(id)).whyTextId! }, include: { translations: true } });
    expect(await textOf()).toMatchObject({ lang: "pt", translations: [{ lang: "en", words: null }] });
    await expect(correctApplicationLanguage(visitor(), { applicationId: id, lang: "gl", version: 0 })).rejects.toMatchObject({ status: 404 });
    await expect(correctApplicationLanguage(small.coordinator, { applicationId: id, lang: "gl", version: 4 })).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    await correctApplicationLanguage(small.coordinator, { applicationId: id, lang: "gl", version: 0 });
    expect(await textOf()).toMatchObject({ lang: "gl", words: why, translations: [{ lang: "en", words: null }] });
    expect(await rowOf(id)).toMatchObject({ version: 1, lang: "es" });
    // In the team's language nothing waits; taken back, nothing moves.
    await correctApplicationLanguage(small.coordinator, { applicationId: id, lang: "en", version: 1 });
    expect((await textOf()).translations).toEqual([]);
    await withdrawApplication(small.coordinator, { applicationId: id, version: 2 });
    await expect(correctApplicationLanguage(small.coordinator, { applicationId: id, lang: "pt", version: 3 })).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
  });

  test("the language of one reply is put right by whoever recruits, and of that reply alone", async () => {
    const { id, holder } = await applied({ lang: "es", why: "Quiero ayudar." });
    await writeAboutApplication(holder, { applicationId: id, words: "Tôi có thể đến vào sáng thứ bảy hằng tuần.", lang: "es" });
    await askApplicant(small.coordinator, { applicationId: id, words: "Which day?", lang: "en", version: 1 });
    const messages = await db().applicationMessage.findMany({ where: { applicationId: id }, orderBy: { id: "asc" }, select: { id: true, side: true, textId: true } });
    const reply = messages.find(({ side }) => side === "applicant")!;
    const ours = messages.find(({ side }) => side === "team")!;
    const { version } = await rowOf(id);
    const move = (messageId: string, lang: string, seen: number, actor: Actor = small.coordinator) => correctApplicantMessageLanguage(actor, { applicationId: id, messageId, lang, version: seen });
    await expect(move(reply.id, "km", version, holder)).rejects.toMatchObject({ status: 404 });
    await expect(move(ours.id, "km", version)).rejects.toMatchObject({ status: 404 });
    await expect(move("none", "km", version)).rejects.toMatchObject({ status: 404 });
    await expect(move(reply.id, "km", version + 1)).rejects.toMatchObject({ code: "errors:changedMeanwhile" });
    // Also once a translation was checked, which seals the words.
    await translateText(await createTranslator(small.system, "vi"), { textId: reply.textId, lang: "en", words: "I can come on Saturday mornings.", checked: true, version: 0 });
    await move(reply.id, "km", version);
    expect(await db().text.findUniqueOrThrow({ where: { id: reply.textId }, include: { translations: true } })).toMatchObject({ lang: "km", translations: [{ lang: "en" }] });
    const { whyTextId, version: after } = await rowOf(id);
    expect((await db().text.findUniqueOrThrow({ where: { id: whyTextId! } })).lang).toBe("es");
    expect(after).toBe(version + 1);
    await withdrawApplication(small.coordinator, { applicationId: id, version: after });
    await expect(move(reply.id, "pt", after + 1)).rejects.toMatchObject({ code: "membership:recruitErrors.illegal" });
  });

  test("notes are the team's own: never in the story of whoever applied", async () => {
    const one = await applied();
    await noteApplication(small.coordinator, { applicationId: one.id, words: "only-for-the-team", lang: "en" });
    expect(JSON.stringify(await storyOf(one))).not.toContain("only-for-the-team");
    expect((await recruitingRecord(small.coordinator, one.number, "en"))!.notes).toMatchObject([{ text: { words: "only-for-the-team" }, authorName: "Carmen Soto" }]);
  });

  test("a code that was lost is given anew; the old one opens nothing any more", async () => {
    const { id, secret } = await applied();
    const { secret: second } = await reissueApplicationCode(small.coordinator, { applicationId: id });
    expect(await applicantActor(small.programme, secret)).toBeNull();
    expect(await applicantActor(small.programme, second)).toMatchObject({ applicationId: id });
  });
});

describe("the letters", () => {
  const letter = async (code: "offer" | "welcome") => (await listLetters(small.coordinator)).find((one) => one.code === code)!;

  test("change as a new text that translators get; what went keeps its words", async () => {
    const { id } = await applied();
    await move(id, "screening");
    const code = (await db().applicationMessage.findFirstOrThrow({ where: { applicationId: id, kind: "letter" } })).template as "received";
    const before = (await listLetters(small.coordinator)).find((one) => one.code === code)!;
    await reviseLetter(small.coordinator, { code, words: "Dear {{name}}, thank you.", seen: before.textId });
    const after = (await listLetters(small.coordinator)).find((one) => one.code === code)!;
    expect(after.words).toBe("Dear {{name}}, thank you.");
    expect(after.languages.map(({ lang, state }) => `${lang} ${state}`)).toEqual(before.languages.map(({ lang }) => `${lang} waiting`));
    expect(await db().text.findUniqueOrThrow({ where: { id: after.textId } })).toMatchObject({ replacesId: before.textId, sealedAt: expect.any(Date), critical: true });
    expect((await db().applicationMessage.findFirstOrThrow({ where: { applicationId: id, kind: "letter" } })).textId).toBe(before.textId);
    expect(await eventNames(small.programme, after.textId)).toEqual(["letter_template.revised"]);
  });

  test("tell the second of two who write at once, and nobody else may write them", async () => {
    const { textId } = await letter("welcome");
    const saves = await Promise.allSettled(["One", "Two"].map((words) => reviseLetter(small.coordinator, { code: "welcome", words, seen: textId })));
    expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = saves.find((save) => save.status === "rejected") as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: "errors:changedMeanwhile" });
    const saved = (await letter("welcome")).words;
    expect(["One", "Two"]).toContain(saved);
    await expect(reviseLetter(small.northChampion, { code: "welcome", words: "Three", seen: (await letter("welcome")).textId })).rejects.toMatchObject({ code: "errors:notAllowed" });
    await expect(listLetters(small.northChampion)).rejects.toMatchObject({ code: "errors:notFound" });
    // Saved without a change: the translators keep their work.
    const { textId: now } = await letter("welcome");
    await reviseLetter(small.coordinator, { code: "welcome", words: saved, seen: now });
    expect((await letter("welcome")).textId).toBe(now);
  });
});
