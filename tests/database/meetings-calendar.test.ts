import type { ParsedMail } from "mailparser";
import { expect, test } from "vitest";
import { addOccurrence } from "#app/features/meetings/add-occurrence.server.ts";
import { cancelMeeting } from "#app/features/meetings/cancel-meeting.server.ts";
import { cancelSeries } from "#app/features/meetings/cancel-series.server.ts";
import { changeMeeting } from "#app/features/meetings/change-meeting.server.ts";
import { changeSeries } from "#app/features/meetings/change-series.server.ts";
import { invitePeople } from "#app/features/meetings/invite-people.server.ts";
import { localTimeOf } from "#app/platform/clock/wall-clock.ts";
import { planMeeting } from "#app/features/meetings/plan-meeting.server.ts";
import { planSeries } from "#app/features/meetings/plan-series.server.ts";
import { REACHES } from "#app/features/meetings/reach.ts";
import { repeatOf, ruleCounting } from "#app/features/meetings/recurrence/recurrence.ts";
import { EVERY, type Repeat } from "#app/features/meetings/recurrence/repeat.ts";
import { uninvitePerson } from "#app/features/meetings/uninvite-person.server.ts";
import { sendDelivery } from "#app/features/notifications/send-delivery.server.ts";
import sendDeliveryJob from "#app/features/notifications/send-delivery.timer.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { database } from "#app/platform/db/db.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { prepareJobs } from "#app/platform/timers/timers.ts";
import { CalendarClient, type ShownInCalendar } from "#tests/setup/calendar-client.ts";
import { mailServer, type MailServer } from "#tests/setup/mail-server.ts";
import { createGroup, inDays, meetingFacts, ZONE } from "#tests/setup/meeting.ts";
import { databaseUrl, settleAll } from "#tests/setup/programme.ts";
import { createPerson, createTranslator, smallProgramme } from "#tests/setup/small-programme.ts";

const PEOPLE = [
  { name: "Marisol Quintero", lang: "es", email: "marisol@home.test" },
  { name: "Hussein Dabbaghi", lang: "ar", email: "hussein@home.test" },
  { name: "Walter Oakhurst", lang: "en", email: "walter@home.test" },
  { name: "Rania Sabbouh", lang: "ar", email: "rania@home.test" },
  { name: "Ismael Betanzos", lang: "es", email: "ismael@home.test" },
  { name: "Joan Trewhella", lang: "en", phone: "555-0142" },
];

/** A group of six people in three languages, one of them without e-mail, and a real mail server. */
async function world() {
  const small = await smallProgramme();
  const server = await mailServer();
  await prepareJobs(databaseUrl(), small.programme, [sendDeliveryJob]);
  const { groupId, people } = await createGroup(small.system, "council", PEOPLE);
  const clients = new Map(PEOPLE.filter(({ email }) => email).map(({ email }) => [email!, new CalendarClient()]));
  let read = 0;
  /** Lets everything that follows happen, sends what waits, and hands each mail to the calendar of its receiver. */
  const settle = async () => {
    await settleAll(small.programme);
    const waiting = await database(small.programme).prisma.delivery.findMany({ where: { state: "queued" }, orderBy: { id: "asc" }, select: { id: true } });
    for (const { id } of waiting) await sendDelivery(small.programme, id);
    const fresh = server.mails.slice(read);
    read = server.mails.length;
    for (const mail of fresh) {
      const { stream, method } = calendarOf(mail);
      expect(stream).toContain(`METHOD:${method}`);
      clients.get(receiverOf(mail))!.take(stream, receiverOf(mail));
    }
    return fresh;
  };
  return { ...small, server, groupId, people, clients, settle };
}

function receiverOf(mail: ParsedMail): string {
  const to = Array.isArray(mail.to) ? mail.to[0]! : mail.to!;
  return to.value[0]!.address!;
}

/** The calendar part of a mail: exactly one. */
function calendarOf(mail: ParsedMail): { stream: string; method: string } {
  const parts = mail.attachments.filter(({ contentType }) => contentType === "text/calendar");
  expect(parts).toHaveLength(1);
  const stream = parts[0]!.content.toString("utf8");
  return { stream, method: /^METHOD:(\w+)/m.exec(stream)![1]! };
}

/** What the portal has for somebody, as a calendar would show it. */
async function planned(programme: string, email: string): Promise<ShownInCalendar[]> {
  const person = PEOPLE.find((one) => one.email === email)!;
  const rows = await database(programme).prisma.meeting.findMany({
    where: { state: "planned", invitations: { some: { removedAt: null, person: { email } } } },
    include: { title: { include: { translations: { where: { lang: person.lang, reviewedAt: { not: null } } } } } },
  });
  const online = translator(person.lang as "en")("meetings:calendar.online");
  return rows
    .map((row) => ({
      starts: row.startsAt.toISOString(),
      ends: row.endsAt.toISOString(),
      summary: row.title.translations[0]?.words ?? row.title.words,
      location: [row.isInPerson && row.room, row.onlineUrl && online].filter(Boolean).join(" · "),
    }))
    .sort((a, b) => `${a.starts} ${a.summary} ${a.location}`.localeCompare(`${b.starts} ${b.summary} ${b.location}`));
}

async function expectEqual({ programme, clients }: Awaited<ReturnType<typeof world>>, what: string) {
  for (const [email, client] of clients) {
    expect(client.complaints, `${email} after ${what}`).toEqual([]);
    expect(client.shown(), `${email} after ${what}`).toEqual(await planned(programme, email));
  }
}

/** No name and no address of anybody but its receiver, in the bytes of a mail nor in any of its decoded parts. */
function expectNobodyElse(server: MailServer) {
  for (const [index, mail] of server.mails.entries()) {
    const decoded = [server.bytes[index]!.toString("utf8"), mail.text, mail.html || "", ...mail.attachments.map(({ content }) => content.toString("utf8"))].join("\n");
    const unfolded = decoded.replaceAll(/\r?\n[ \t]/g, "").toLowerCase();
    for (const { name, email, phone } of PEOPLE) {
      if (email === receiverOf(mail)) continue;
      for (const word of [name, email, phone]) if (word) expect(unfolded.includes(word.toLowerCase()), `${word} in a mail to ${receiverOf(mail)}`).toBe(false);
    }
  }
}

test("a monthly series, one of which moves: each is told in their language, and only what changed", async () => {
  const here = await world();
  const { programme, system, coordinator, server, groupId, settle } = here;
  const repeat: Repeat = { every: "month_date", interval: 1, end: { count: 6 } };
  const { number } = await planSeries(coordinator, { ...meetingFacts({ groupId, isInPerson: true, room: "Room 4" }), repeat });
  const title = await database(programme).prisma.meetingSeries.findFirstOrThrow({ select: { titleTextId: true } });
  const translators = new Map<string, Awaited<ReturnType<typeof createPerson>>>();
  for (const [lang, words] of [["es", "Consejo de pacientes"], ["ar", "مجلس المرضى"]] as const) {
    translators.set(lang, await createTranslator(system, lang, `T ${lang}`));
    await translateText(translators.get(lang)!, { textId: title.titleTextId, lang, words, checked: true, version: 0 });
  }
  const first = await settle();
  expect(first.map(receiverOf).sort()).toEqual([...here.clients.keys()].sort());
  await expectEqual(here, "planning");
  const subjects = Object.fromEntries(first.map((mail) => [receiverOf(mail), mail.subject]));
  expect(subjects).toMatchObject({ "marisol@home.test": "Invitación: Consejo de pacientes", "rania@home.test": "دعوة: مجلس المرضى", "walter@home.test": "Invitation: Patient council" });
  const walter = first.find((mail) => receiverOf(mail) === "walter@home.test")!;
  expect(walter.text).toMatch(/Every month on day \d+, 5:45\spm E[SD]T, 6 meetings/);
  expect(walter.text).toMatch(/\/en\/i\/[0-9A-Z]{12}\?answer=yes\n/);
  expect(calendarOf(walter).stream).toMatch(/BEGIN:VTIMEZONE\r\nTZID:America\/New_York/);

  const second = await database(programme).prisma.meeting.findFirstOrThrow({ where: { number: { gt: number } }, orderBy: { startsAt: "asc" } });
  const day = localTimeOf(second.startsAt, ZONE).slice(0, 10);
  await changeMeeting(coordinator, { ...meetingFacts({ startsLocal: `${day}T18:15`, isInPerson: true, room: "Room 4" }), number: second.number, version: 0 });
  const moved = await settle();
  expect(moved).toHaveLength(5);
  await expectEqual(here, "moving one");
  const toWalter = moved.find((mail) => receiverOf(mail) === "walter@home.test")!;
  expect(toWalter.text).toMatch(/Was: .*5:45\spm to 7:15\spm E[SD]T\nNow: .*6:15\spm to 7:45\spm E[SD]T/);
  expect(calendarOf(toWalter).stream.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendarOf(toWalter).stream).toMatch(/RECURRENCE-ID;TZID=America\/New_York:\d{8}T174500/);

  // Nothing changed for anybody: nothing is sent.
  await changeMeeting(coordinator, { ...meetingFacts({ startsLocal: `${day}T18:15`, isInPerson: true, room: "Room 4" }), number: second.number, version: 1 });
  await invitePeople(coordinator, { number: second.number, people: [here.people[0]!.personId], following: true });
  expect(await settle()).toEqual([]);

  await cancelMeeting(coordinator, { number: second.number, version: 1 });
  const off = await settle();
  expect(off.map((mail) => calendarOf(mail).method)).toEqual(["CANCEL", "CANCEL", "CANCEL", "CANCEL", "CANCEL"]);
  await expectEqual(here, "calling one off");
  expectNobodyElse(server);
});

test("a mail that never arrives is made up for by the next one", async () => {
  const here = await world();
  const { programme, coordinator, groupId } = here;
  const { number } = await planMeeting(coordinator, meetingFacts({ groupId }));
  await settleAll(programme);
  const lost = await database(programme).prisma.delivery.findFirstOrThrow({ where: { state: "queued" }, orderBy: { id: "asc" } });
  here.server.refuseNext(550);
  await sendDelivery(programme, lost.id);
  expect(await database(programme).prisma.delivery.findUniqueOrThrow({ where: { id: lost.id } })).toMatchObject({ state: "failed", lastError: "smtp_550" });
  await here.settle();
  await changeMeeting(coordinator, { ...meetingFacts({ title: "Other name" }), number, version: 0 });
  await here.settle();
  await expectEqual(here, "a lost mail");
});

test("whoever was taken off one meeting of a series comes back to it, whatever was told of the series meanwhile", async () => {
  const here = await world();
  const { programme, coordinator, groupId, people, settle, server } = here;
  await planSeries(coordinator, { ...meetingFacts({ groupId, startsLocal: inDays(7, "17:45") }), repeat: { every: "week", interval: 1, end: { count: 4 } } as Repeat });
  await settle();
  const second = async () => (await database(programme).prisma.meeting.findMany({ orderBy: { startsAt: "asc" }, include: { series: true } }))[1]!;
  const { number } = await second();
  const email = "ismael@home.test";
  const { personId } = people[PEOPLE.findIndex((one) => one.email === email)]!;
  await uninvitePerson(coordinator, { number, personId, following: false });
  await settle();
  const { version, series } = await second();
  const repeat = repeatOf(series!.rule, series!.timeZone)!;
  await changeSeries(coordinator, { ...meetingFacts({ title: "Other name", startsLocal: inDays(14, "17:45") }), number, reach: "all", version, seriesVersion: series!.version, repeat });
  await settle();
  await expectEqual(here, "another name");
  const before = server.mails.length;
  await invitePeople(coordinator, { number, people: [personId], following: false });
  await settle();
  await expectEqual(here, "being invited again");
  const mails = server.mails.slice(before);
  expect(mails.map(receiverOf)).toEqual([email]);
  // The calendar is told all of the series; the person reads of the one meeting.
  expect(calendarOf(mails[0]!).stream).toMatch(/^RRULE:/m);
  expect(mails[0]!.subject).toBe(translator("es")("meetings:mail.invited.subject", { title: "Other name" }));
});

test("after fifty random changes every calendar shows what the portal has, and no mail names anybody else", { timeout: 240_000 }, async () => {
  const here = await world();
  const { programme, coordinator, server, groupId, people, settle } = here;
  const random = seeded(20261125);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const time = () => pick(["09:00", "12:30", "17:45", "18:15"]);
  const place = () => pick([{}, { isInPerson: true, room: `Room ${between(1, 9)}` }, { isInPerson: true, room: `Hall ${between(1, 9)}`, onlineUrl: null }]);
  const repeat = (): Repeat => ({ every: pick(EVERY), interval: between(1, 3), end: pick([{ count: between(2, 8) }, { untilDay: inDays(between(100, 300), "00:00").slice(0, 10) }]) });
  const facts = () => meetingFacts({ groupId, title: `Meeting ${between(1, 99)}`, startsLocal: inDays(between(2, 60), time()), minutes: pick([60, 90]), ...place() });
  const db = database(programme).prisma;

  async function someMeeting() {
    const rows = await db.meeting.findMany({ where: { state: "planned" }, include: { series: true, title: true }, orderBy: { number: "asc" } });
    return rows.length > 0 ? pick(rows) : null;
  }

  async function change(): Promise<string> {
    const meeting = await someMeeting();
    const what = meeting ? pick(["planSeries", "planMeeting", "change", "change", "change", "series", "series", "series", "cancel", "cancelSeries", "add", "uninvite", "invite", "uninviteAll"]) : "planSeries";
    if (!meeting || what === "planSeries") await planSeries(coordinator, { ...facts(), repeat: repeat() });
    else if (what === "planMeeting") await planMeeting(coordinator, facts());
    else if (what === "add") await addOccurrence(coordinator, { number: meeting.number, startsLocal: inDays(between(2, 90), time()) }).catch(isThere);
    else if (what === "uninvite") await uninvitePerson(coordinator, { number: meeting.number, personId: pick(people).personId, following: false });
    else if (what === "uninviteAll") await uninvitePerson(coordinator, { number: meeting.number, personId: pick(people).personId, following: true });
    else if (what === "invite") await invitePeople(coordinator, { number: meeting.number, people: [pick(people).personId], following: random() < 0.5 });
    else if (what === "cancel") await cancelMeeting(coordinator, { number: meeting.number, version: meeting.version });
    else {
      const shown = {
        title: meeting.title.words,
        kind: "advisory" as const,
        startsLocal: localTimeOf(meeting.startsAt, meeting.timeZone),
        minutes: (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000,
        siteId: meeting.siteId,
        room: meeting.room,
        isInPerson: meeting.isInPerson,
        onlineUrl: meeting.onlineUrl,
        dialIn: meeting.dialIn,
      };
      const aspect = pick(["time", "day", "place", "title", "all"]);
      const fresh = facts();
      const form = {
        ...shown,
        ...((aspect === "title" || aspect === "all") && { title: fresh.title }),
        ...((aspect === "place" || aspect === "all") && { isInPerson: fresh.isInPerson, room: fresh.room, onlineUrl: fresh.onlineUrl }),
        ...(aspect === "time" && { startsLocal: `${shown.startsLocal.slice(0, 10)}T${time()}` }),
        ...((aspect === "day" || aspect === "all") && { startsLocal: fresh.startsLocal, minutes: fresh.minutes }),
      };
      if (what === "change" || !meeting.series || meeting.occurrence === null) {
        if (what === "cancelSeries") return "";
        await changeMeeting(coordinator, { ...form, number: meeting.number, version: meeting.version });
      } else {
        const of = { number: meeting.number, reach: pick(REACHES), version: meeting.version, seriesVersion: meeting.series.version };
        if (what === "cancelSeries") await cancelSeries(coordinator, of);
        else {
          const rows = await db.meeting.count({ where: { seriesId: meeting.series.id, occurrence: { gte: of.reach === "all" ? "" : meeting.occurrence } } });
          const same = repeatOf(ruleCounting(meeting.series.rule, rows), meeting.series.timeZone)!;
          await changeSeries(coordinator, { ...form, ...of, repeat: random() < 0.6 ? same : repeat() });
        }
      }
      return `${what} (${aspect})`;
    }
    return what;
  }

  const done: string[] = [];
  for (let tries = 0; done.length < 50 && tries < 400; tries += 1) {
    const what = await change().catch((error: unknown) => {
      if (error instanceof DomainError) return "";
      throw error;
    });
    if (!what) continue;
    done.push(what);
    await settle();
    await expectEqual(here, `${done.length}: ${what}`);
  }
  expect(done).toHaveLength(50);
  expect(new Set(done.map((what) => what.split(" ")[0])).size).toBeGreaterThanOrEqual(9);
  expect(server.mails.length).toBeGreaterThan(100);
  expectNobodyElse(server);
});

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A series has one meeting at a time: where the dice say otherwise nothing changes. */
function isThere(error: unknown): void {
  expect(error).toMatchObject({ code: "meetings:errors.isThere" });
}
