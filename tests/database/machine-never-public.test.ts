import { expect, test } from "vitest";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { changesFeed } from "#app/features/backlog/feed.queries.server.ts";
import { inputStory } from "#app/features/backlog/input-story.queries.server.ts";
import { latestChange, publishedChange, publishedChanges } from "#app/features/backlog/changes.queries.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { saidByPerson } from "#app/features/backlog/said.queries.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { readOwnInput } from "#app/features/input/receipt/receipt.queries.server.ts";
import { applicantActor } from "#app/features/membership/applicant.queries.server.ts";
import { applicationStory } from "#app/features/membership/application-story.queries.server.ts";
import { agreementsToSign, ownAgreement } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { readyIn } from "#app/features/membership/agreement/agreement.ts";
import { AGREEMENT, currentAgreements, textsOf } from "#app/features/membership/agreement/current-agreements.server.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { receiveApplication } from "#app/features/membership/receive-application.server.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { whatHappenedSince } from "#app/features/meetings/agenda/since.queries.server.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { composedMinutes } from "#app/features/meetings/minutes/compose-minutes.queries.server.ts";
import { draftMinutes } from "#app/features/meetings/minutes/draft-minutes.server.ts";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { publishMinutes } from "#app/features/meetings/minutes/publish-minutes.server.ts";
import { ownMeetings } from "#app/features/meetings/own-meetings.queries.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { papersOf } from "#app/features/meetings/papers/papers.queries.server.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { raisedBy } from "#app/features/meetings/raised.queries.server.ts";
import { recommendationsOf } from "#app/features/meetings/recommendations.queries.server.ts";
import { ownInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { addHelpLine } from "#app/features/programme/add-help-line.server.ts";
import { forgetProgramme, readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { pageWords, surveyHead } from "#app/features/surveys/answering/survey-page.server.ts";
import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { offeredReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { keepMachineDraft } from "#app/features/texts/keep-machine-draft.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { at } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { FORM } from "#tests/setup/applications.ts";
import { createMeeting, inDays } from "#tests/setup/meeting.ts";
import { saySomething } from "#tests/setup/said.ts";
import { createMember, smallGroup } from "#tests/setup/small-group.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createSurvey } from "#tests/setup/survey.ts";

/** Words that only a machine wrote; nobody outside the team may ever read them. */
const MACHINE = "palabras de una máquina";

test("whatever is published: what only a machine wrote is read by nobody outside the team, in no place and in no mail", { timeout: 60_000 }, async () => {
  const group = await smallGroup();
  const { programme, system, coordinator, groupId } = group;
  const visitor = { kind: "visitor", programme } as const;
  const { member } = await createMember(group, "Marta");
  await database(programme).prisma.person.update({ where: { id: member.personId }, data: { lang: "es", email: "marta@home.test" } });
  await prepareLetters(system);
  await prepareReplies(system);

  // Everything that can be published, each by its own command.
  await addHelpLine(system, { kind: "crisis", name: "Crisis line", phone: "988", languages: ["en"], checkedOn: "2026-01-01" });
  const told = await saySomething(group, { contact: { kind: "email", value: "ana@home.test", leaveMessage: false } });
  const own = await saySomething(group, { personId: member.personId, lang: "en", words: "Nobody called me either." });
  await allowQuote(own.holder, { inputId: own.inputId, allow: true });
  const { number } = await startImprovement(coordinator, { title: "Call back", why: "People wait.", siteId: group.north });
  for (const { inputId } of [told, own]) await linkInput(coordinator, { inputId, number });
  const updateId = await draftUpdate(coordinator, { number, said: "Nobody called.", did: "We call.", audience: "public", quoteInputNumber: own.number });
  await publishUpdate(coordinator, { updateId, version: 0 });
  const { version } = await database(programme).prisma.input.findUniqueOrThrow({ where: { id: told.inputId } });
  await answerContributor(coordinator, { inputId: told.inputId, words: "We are sorry.", version });
  const survey = await createSurvey(coordinator, { title: { en: "Asking" }, intro: { en: "Two questions." }, questions: [{ type: "long_text", code: "q", words: { en: "What should change?" } }] });
  const { secret } = await receiveApplication(visitor, groupId, { ...FORM, lang: "es", key: newFormKey() });
  const applicant = (await applicantActor(programme, secret))!;
  await moveApplication(coordinator, { applicationId: applicant.applicationId, to: "screening", version: 0, letter: true });
  const { id, number: meetingNumber } = await createMeeting(system, { groupId, startsLocal: inDays(10, "17:45") });
  await addAgendaItem(coordinator, { number: meetingNumber, title: "The card", minutes: 20, purpose: "advise" });
  await addPaper(coordinator, { number: meetingNumber, title: "About the card", body: "A card." });
  const meeting = await database(programme).prisma.meeting.findUniqueOrThrow({ where: { id } });
  await at(new Date(meeting.endsAt.getTime() + 3_600_000), async () => {
    await recordOutcome(coordinator, { number: meetingNumber, kind: "recommendation", words: "Print the card." });
    await draftMinutes(coordinator, { number: meetingNumber, body: "# Who\nMarta" });
    await approveMinutes(system, { number: meetingNumber, version: 0 });
    await publishMinutes(coordinator, { number: meetingNumber, version: 1 });
  });

  // A machine drafts every translation that anybody wants; of what was brought along too.
  const { prisma } = database(programme);
  await prisma.translation.updateMany({ where: { origin: "imported" }, data: { words: null, origin: null } });
  const wanted = await prisma.translation.findMany({ where: { words: null }, include: { text: { select: { kind: true } } } });
  for (const { textId, lang, version: seen } of wanted) expect(await keepMachineDraft(system, { textId, lang, words: MACHINE, engine: "apertium", version: seen })).toBe(true);
  expect([...new Set(wanted.map(({ text }) => text.kind))].toSorted()).toEqual([
    "agenda_item", "agreement_body", "agreement_title", "application_why", "group_meets", "group_purpose", "help_line", "improvement_title", "input",
    "letter_template", "meeting_outcome", "meeting_title", "message", "minutes", "name", "paper_body", "paper_title", "reply_template", "survey_intro",
    "survey_question", "survey_title", "update_did", "update_said",
  ]);
  await settleAll(programme);
  forgetProgramme(programme);

  const settings = await readProgramme(programme);
  const lang = "es";
  const readers: Record<string, () => Promise<unknown>> = {
    "the programme's names and help lines": async () => settings,
    "what changed": () => publishedChanges(visitor, lang),
    "one change": () => publishedChange(visitor, number, lang),
    "the feed of changes": () => changesFeed(visitor, lang),
    "the front door": () => latestChange(visitor, lang),
    "a receipt": () => inputStory(told.holder, told.inputId, lang),
    "the words on a receipt": () => readOwnInput(told.holder, told.inputId, lang),
    "replies that are offered": () => offeredReplies(coordinator, { theirs: lang, own: lang }),
    "an advisor's own words": () => saidByPerson(member, lang, 50),
    "a survey": () => surveyHead(visitor, settings, survey, lang, null),
    "its questions": async () => [...(await pageWords(visitor, survey.version.definition, survey.version.definition.pages[0]!, lang)).values()],
    "an application": () => applicationStory(applicant, applicant.applicationId, { programme: settings, group: settings.groups[0]!, lang }),
    "what is to be signed": () => agreementsToSign(member, lang),
    "an agreement": async () => Promise.all((await currentAgreements(prisma)).map((agreement) => ownAgreement(member, agreement.id, lang))),
    "an advisor's meetings": () => ownMeetings(member, lang),
    "an invitation": () => ownInvitation(member, meetingNumber, lang),
    "an agenda": () => readAgenda(member, meeting, lang, { reviewedOnly: true }),
    "an agenda, for the team": () => readAgenda(coordinator, meeting, lang),
    "what happened since": () => whatHappenedSince(member, meeting, lang),
    "papers": () => papersOf(member, id, lang, { reviewedOnly: true }),
    "papers, for the team": () => papersOf(coordinator, id, lang),
    "minutes": () => minutesOf(member, meeting, lang),
    "what a group raised": () => raisedBy(member, groupId, lang),
    "recommendations": () => recommendationsOf(member, groupId, lang),
    "a first version of minutes": () => composedMinutes(coordinator, meeting, lang),
    "mails": () => prisma.delivery.findMany(),
    "every text, as whatever is published reads it": async () => [...(await readTexts(coordinator, (await prisma.text.findMany({ select: { id: true } })).map((text) => text.id), lang, { reviewedOnly: true })).values()],
    "the log of events": () => prisma.event.findMany(),
  };
  for (const [what, read] of Object.entries(readers)) {
    const shown = await read();
    expect(shown, what).not.toBeNull();
    expect(JSON.stringify(shown, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)), what).not.toContain(MACHINE);
  }
  // No agreement can be signed in it either.
  for (const { id: agreementId } of await currentAgreements(prisma)) expect(readyIn(textsOf(await prisma.agreement.findUniqueOrThrow({ where: { id: agreementId }, ...AGREEMENT })), "es")).toBeNull();
  // Nobody was told in Spanish that there is something to read.
  expect(await prisma.delivery.findMany({ where: { lang: "es", template: { in: ["update", "team_wrote", "minutes", "application_news", "agreement_waiting"] } } })).toEqual([]);
  // And it is there: the team reads a gist of what somebody said, under its label.
  const gist = await readTexts(coordinator, [(await prisma.input.findUniqueOrThrow({ where: { id: told.inputId } })).textId], "en");
  expect([...gist.values()][0]).toMatchObject({ translation: { words: MACHINE, custody: { state: "machine" } } });
});
