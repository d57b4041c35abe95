import { improvementEdited, improvementStarted, improvementStatusChanged, updateCorrected, updateDrafted, updatePublished, updateRevised } from "#app/features/backlog/backlog.events.ts";
import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAmended, inputAnswered, inputAsked, inputLanguageCorrected, inputNoted, inputReceived, inputReplied } from "#app/features/input/input.events.ts";
import { agreementDrafted, agreementPublished, agreementRevised } from "#app/features/membership/agreement/agreement.events.ts";
import { applicationAddedTo, applicationAsked, applicationNoted, applicationReceived, applicationReplied, letterTemplateRevised } from "#app/features/membership/application.events.ts";
import { agendaItemAdded, agendaItemChanged } from "#app/features/meetings/agenda/agenda.events.ts";
import { meetingChanged, meetingPlanned, seriesChanged, seriesPlanned, seriesSplit } from "#app/features/meetings/meeting.events.ts";
import { minutesCorrected, minutesPublished, minutesRevised } from "#app/features/meetings/minutes/minutes.events.ts";
import { noteChanged, noteWritten } from "#app/features/meetings/notes/notes.events.ts";
import { actionAgreed, actionChanged, outcomeRecorded } from "#app/features/meetings/outcomes/outcomes.events.ts";
import { paperAdded, paperChanged } from "#app/features/meetings/papers/papers.events.ts";
import { translationAsked } from "#app/features/meetings/readiness/readiness.events.ts";
import { groupAdded, helpLineAdded, siteAdded } from "#app/features/programme/programme.events.ts";
import { surveyBallotsShuffled, surveyResponseEntered, surveyResponseReceived } from "#app/features/surveys/answering/answering.events.ts";
import { surveyCreated, surveyDraftChanged, surveyPublished } from "#app/features/surveys/survey.events.ts";
import { textLanguageCorrected } from "#app/features/texts/texts.events.ts";
import { replyTemplateRevised } from "#app/features/triage/replies/reply.events.ts";
import { engineAdded, engineChanged, engineSwitched } from "../engines/engine.events.ts";
import { queueDrafts } from "./queue-drafts.server.ts";

const ENGINES: readonly { readonly name: string }[] = [engineAdded, engineChanged, engineSwitched];

/**
 * Has machines draft what is to be translated, soon after it was written. An event only wakes it: it looks at everything that
 * waits, so that one that is missing here is met by the next, or by the timer. It asks no machine itself; jobs do.
 */
export const draftTranslations = defineConsumer({
  name: "draft-translations",
  events: [
    inputReceived,
    inputAmended,
    inputAddedTo,
    inputReplied,
    inputLanguageCorrected,
    textLanguageCorrected,
    inputAsked,
    inputAnswered,
    inputNoted,
    applicationReceived,
    applicationAddedTo,
    applicationReplied,
    applicationAsked,
    applicationNoted,
    letterTemplateRevised,
    replyTemplateRevised,
    agreementDrafted,
    agreementRevised,
    agreementPublished,
    improvementStarted,
    improvementEdited,
    improvementStatusChanged,
    updateDrafted,
    updateRevised,
    updatePublished,
    updateCorrected,
    surveyCreated,
    surveyDraftChanged,
    surveyPublished,
    surveyResponseReceived,
    surveyResponseEntered,
    surveyBallotsShuffled,
    meetingPlanned,
    meetingChanged,
    seriesPlanned,
    seriesChanged,
    seriesSplit,
    agendaItemAdded,
    agendaItemChanged,
    paperAdded,
    paperChanged,
    noteWritten,
    noteChanged,
    outcomeRecorded,
    actionAgreed,
    actionChanged,
    minutesRevised,
    minutesPublished,
    minutesCorrected,
    translationAsked,
    siteAdded,
    groupAdded,
    helpLineAdded,
    ...ENGINES,
  ],
  async handle({ event, tx, actor }) {
    // What no machine could do before, one of them may do now.
    if (ENGINES.some(({ name }) => name === event.name)) await tx.draftRequest.deleteMany({ where: { state: "failed" } });
    await queueDrafts(tx, actor.programme);
  },
});
