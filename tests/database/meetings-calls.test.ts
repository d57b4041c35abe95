import { expect, test } from "vitest";
import { refuseAddress } from "#app/features/identity/refused-addresses.server.ts";
import { peopleToCall } from "#app/features/meetings/calls/call-sheet.queries.server.ts";
import { meetingByNumber } from "#app/features/meetings/meeting.queries.server.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { uninvitePerson } from "#app/features/meetings/uninvite-person.server.ts";
import { chooseNotifications } from "#app/features/notifications/preferences/choose-notifications.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { createGroup, createMeeting, invitationOf } from "#tests/setup/meeting.ts";
import { createTranslator, smallProgramme } from "#tests/setup/small-programme.ts";

test("the call sheet has whoever has no e-mail or gave no answer, with what to say in their language", async () => {
  const small = await smallProgramme();
  const { programme, coordinator, northChampion } = small;
  const { groupId, people } = await createGroup(small.system, "council", [
    { name: "Ana", lang: "es", phone: "555-0101" },
    { name: "Bo", lang: "en", email: "bo@home.test" },
    { name: "Chi", lang: "so", email: "chi@home.test", phone: "555-0103" },
    { name: "Dua", lang: "ar" },
    { name: "Eva", lang: "es", email: "eva@home.test" },
  ]);
  const [ana, bo, , , eva] = people;
  const { id, number } = await createMeeting(coordinator, { groupId, startsLocal: "2031-03-04T17:45" });
  const answer = async (person: (typeof people)[number], rsvp: "yes" | "no") =>
    answerInvitation(person, { invitationId: (await invitationOf(programme, id, person.personId)).id, answer: rsvp });
  await answer(bo!, "yes");
  await answer(ana!, "no");
  await uninvitePerson(coordinator, { number, personId: eva!.personId, following: false });
  const { titleTextId } = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  const translator = await createTranslator(small.system, "ar", "Samir");
  await translateText(translator, { textId: titleTextId, lang: "ar", words: "مجلس المرضى", checked: true, version: 0 });

  const meeting = await meetingByNumber(coordinator, number, "en");
  const sheet = await peopleToCall(coordinator, meeting, "en");

  // Those who did not answer first; Bo answered and has an address, Eva is not invited any more.
  expect(sheet.map(({ name, hasEmail, answer: said }) => [name, hasEmail, said])).toEqual([
    ["Chi", true, null],
    ["Dua", false, null],
    ["Ana", false, "no"],
  ]);
  const [chi, duaRow, anaRow] = sheet;
  expect(anaRow).toMatchObject({ lang: "es", phone: "555-0101", say: { lang: "es", isTheirs: true } });
  // In Spanish, with the title in English while nobody has checked one in Spanish.
  expect(anaRow!.say.words).toMatch(/^Buenos días\..*4 de marzo.*Patient council/s);
  expect(anaRow!.say.words).not.toContain("..");
  expect(duaRow!.say).toMatchObject({ lang: "ar" });
  expect(duaRow!.say.words).toContain("مجلس المرضى");
  // Heard does not ship in Somali: the caller reads their own.
  expect(chi!.say.lang).toBe("en");
  expect(chi!.say.words).toMatch(/5:45/);

  // Whoever wants no mail about meetings is called, whatever they answered.
  await chooseNotifications(bo!, { cadences: { meetings: "off" }, quiet: null });
  expect((await peopleToCall(coordinator, meeting, "en")).filter(({ wantsNoMail }) => wantsNoMail)).toMatchObject([{ name: "Bo", answer: "yes" }]);
  await chooseNotifications(bo!, { cadences: { meetings: "at_once" }, quiet: null });

  // A server said that mail does not reach Bo, so nobody knows whether he heard of a change.
  await database(programme).prisma.$transaction((tx) => refuseAddress(tx, "bo@home.test", "5.1.1", new Date()));
  expect((await peopleToCall(coordinator, meeting, "en")).filter(({ isRefused }) => isRefused)).toMatchObject([{ name: "Bo", answer: "yes" }]);

  await expect(peopleToCall(northChampion, meeting, "en"), "how to reach people is the coordinator's").rejects.toMatchObject({ status: 404 });
});
