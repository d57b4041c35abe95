import { beforeAll, describe, expect, test } from "vitest";
import type { PersonActor } from "#app/features/events/actor.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { buildMail } from "#app/features/notifications/build-mail.server.ts";
import { heldCode } from "#app/features/surveys/answering/held-code.queries.server.ts";
import { closeSurvey } from "#app/features/surveys/close-survey.server.ts";
import { invitationCode } from "#app/features/surveys/invitations/invitation-code.ts";
import { invitationLetters } from "#app/features/surveys/invitations/letters.queries.server.ts";
import { ownInvitationCode, surveyInvitations, surveysWaitingFor } from "#app/features/surveys/invitations/invitations.queries.server.ts";
import { invitePeople } from "#app/features/surveys/invitations/invite-people.server.ts";
import { remindSilent } from "#app/features/surveys/invitations/remind-silent.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { send } from "#tests/setup/answering.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createPerson, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";

let small: SmallProgramme;
beforeAll(async () => {
  small = await smallProgramme();
});

const db = () => database(small.programme).prisma;
const visitor = () => ({ kind: "visitor", programme: small.programme }) as const;
const MONDAY = new Date("2026-11-16T15:00:00Z");
const daysLater = (days: number) => new Date(MONDAY.getTime() + days * 86_400_000);

const people = (count: number) => Promise.all(Array.from({ length: count }, (_, index) => createPerson(small.system, `Person ${index}`, []).then(({ personId }) => personId)));
const withMail = (name: string, lang: string) => addPerson(small.system, { name, lang, email: `${name.toLowerCase()}.${Math.random()}@heard.example` });
const rows = (surveyId: string) => db().surveyInvitation.findMany({ where: { surveyId }, orderBy: { id: "asc" } });
const mails = async (surveyId: string) => {
  const ids = (await rows(surveyId)).map(({ id }) => id);
  return db().delivery.findMany({ where: { about: { in: ids } }, orderBy: { id: "asc" } });
};

describe("inviting", () => {
  test("asks each person once, with a code of their own, in one event", async () => {
    const survey = await createSurvey(small.system);
    const asked = await people(3);
    expect(await invitePeople(small.coordinator, { number: survey.number, people: asked })).toEqual({ invited: 3 });
    expect(await invitePeople(small.coordinator, { number: survey.number, people: [...asked, asked[0]!] })).toEqual({ invited: 0 });

    const invitations = await rows(survey.id);
    expect(invitations.map(({ personId }) => personId).sort()).toEqual([...asked].sort());
    expect(await db().event.count({ where: { subjectId: survey.id, name: "survey.invited" } })).toBe(1);
    const held = await heldCode(visitor(), invitationCode(invitations[0]!.id));
    expect(held).toMatchObject({ survey: { id: survey.id }, invitation: { id: invitations[0]!.id }, draft: null, isSent: false });
  });

  test("is the coordinators', of an open survey, and of somebody", async () => {
    const survey = await createSurvey(small.system);
    const asked = await people(1);
    await expect(invitePeople(small.northChampion, { number: survey.number, people: asked })).rejects.toMatchObject({ code: "errors:notAllowed" });
    await expect(surveyInvitations(small.northChampion, survey.number, "en")).rejects.toMatchObject({ status: 404 });
    await expect(invitePeople(small.coordinator, { number: survey.number, people: [] })).rejects.toMatchObject({ code: "surveys:invitations.errors.nobody" });
    await closeSurvey(small.coordinator, { number: survey.number });
    await expect(invitePeople(small.coordinator, { number: survey.number, people: asked })).rejects.toMatchObject({ code: "surveys:errors.notOpen" });
  });

  test("seven to an anonymous survey is refused, eight are asked", async () => {
    const survey = await createSurvey(small.system, { privacy: "anonymous" });
    const asked = await people(8);
    await expect(invitePeople(small.coordinator, { number: survey.number, people: asked.slice(0, 7) })).rejects.toMatchObject({ code: "surveys:invitations.errors.tooFew" });
    expect(await rows(survey.id)).toEqual([]);
    expect(await invitePeople(small.coordinator, { number: survey.number, people: asked })).toEqual({ invited: 8 });
  });
});

describe("who was invited", () => {
  test("gets one mail in their language with their own link, or a letter with the same kind of code", async () => {
    const survey = await createSurvey(small.system);
    const [reader, silent] = [await withMail("Rosa", "es"), (await people(1))[0]!];
    await invitePeople(small.coordinator, { number: survey.number, people: [reader, silent] });
    await settleAll(small.programme);
    await settleAll(small.programme);

    const [mail, ...more] = await mails(survey.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ recipientId: reader, template: "survey_invitation", lang: "es" });
    const code = invitationCode(mail!.about);
    const built = await buildMail(small.programme, mail!, { address: "rosa@heard.example", lang: "es" });
    expect(built!.text).toContain(`/es/s/${code}`);
    expect(built!.subject).toBe("Una encuesta para usted");
    // The outbox, which others read, has no code.
    expect((await buildMail(small.programme, mail!, null))!.text).not.toContain(code);

    const { people: asked } = await surveyInvitations(small.coordinator, survey.number, "en");
    const letters = await invitationLetters(small.coordinator, survey, asked, "https://heard.test");
    expect(letters).toHaveLength(1);
    expect(letters[0]!.code.replaceAll("-", "")).toBe(invitationCode(letters[0]!.id));
    expect(letters[0]!.missing).toBeNull();
    // Where Heard has no letter in somebody's language, that is said.
    const inCreole = asked.map((person) => ({ ...person, lang: "ht" }));
    expect(await invitationLetters(small.coordinator, survey, inCreole, "https://heard.test")).toMatchObject([{ lang: "en", missing: "ht" }]);
  });

  test("is not written to about a survey that they answered meanwhile, or that closed", async () => {
    const survey = await createSurvey(small.system);
    const reader = await withMail("Nina", "en");
    await invitePeople(small.coordinator, { number: survey.number, people: [reader] });
    await settleAll(small.programme);
    const [mail] = await mails(survey.id);
    const code = invitationCode(mail!.about);
    await send(small.programme, survey, { code, invitation: { id: mail!.about, personId: reader }, answers: {} });
    expect(await buildMail(small.programme, mail!, { address: "nina@heard.example", lang: "en" })).toBeNull();
  });

  test("finds it among what waits for them, until it is answered or closed, and nobody else does", async () => {
    const survey = await createSurvey(small.system, { closesOn: new Date("2026-11-20") });
    const other = await createSurvey(small.system);
    const [me, somebody]: PersonActor[] = [await createPerson(small.system, "Mona", []), await createPerson(small.system, "Noor", [])];
    await at(MONDAY, () => invitePeople(small.coordinator, { number: survey.number, people: [me!.personId] }));
    await at(MONDAY, () => invitePeople(small.coordinator, { number: other.number, people: [me!.personId] }));
    const waiting = (actor: PersonActor, day = 0) => at(daysLater(day), async () => (await surveysWaitingFor(actor, "es")).map(({ number }) => number));

    expect(await waiting(me!)).toEqual([survey.number, other.number]);
    expect(await waiting(somebody!)).toEqual([]);
    expect(await waiting(me!, 5)).toEqual([other.number]);
    const code = (await ownInvitationCode(me!, other.number))!;
    expect(await ownInvitationCode(somebody!, other.number)).toBeNull();
    const held = (await heldCode(visitor(), code))!;
    await at(MONDAY, () => send(small.programme, other, { code, invitation: held.invitation, answers: {} }));
    expect(await waiting(me!)).toEqual([survey.number]);
  });
});

describe("a reminder", () => {
  test("goes to the silent only, and to nobody within three days", async () => {
    const survey = await createSurvey(small.system);
    const [silent, done] = [await withMail("Sami", "ar"), await withMail("Dora", "en")];
    await at(MONDAY, () => invitePeople(small.coordinator, { number: survey.number, people: [silent, done] }));
    const invitations = await rows(survey.id);
    const answered = invitations.find(({ personId }) => personId === done)!;
    await at(MONDAY, () => send(small.programme, survey, { code: invitationCode(answered.id), invitation: answered, answers: {} }));
    const remind = (days: number) => at(daysLater(days), () => remindSilent(small.coordinator, { number: survey.number }));

    await expect(remind(2)).rejects.toMatchObject({ code: "surveys:invitations.errors.nobodyToRemind" });
    expect(await remind(3)).toEqual({ reminded: 1 });
    await expect(remind(3)).rejects.toMatchObject({ code: "surveys:invitations.errors.nobodyToRemind" });
    expect(await remind(6)).toEqual({ reminded: 1 });
    await settleAll(small.programme);
    const reminders = (await mails(survey.id)).filter(({ template }) => template === "survey_reminder");
    expect(reminders.map(({ recipientId, lang }) => ({ recipientId, lang }))).toEqual([{ recipientId: silent, lang: "ar" }, { recipientId: silent, lang: "ar" }]);
  });
});
