import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { forgetProgramme } from "#app/features/programme/programme.queries.server.ts";
import { ownerOf, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { surveyClosed, surveyPublished, surveyReopened, surveySettingsChanged } from "./survey.events.ts";

/** Lets the public pages of surveys be drawn anew when something changed that they show. */
export const surveyPages = defineConsumer({
  name: "survey-pages",
  events: [surveyPublished, surveyClosed, surveyReopened, surveySettingsChanged, textTranslationReviewed, textTranslated],
  async handle({ event, tx, actor }) {
    if (event.subjectKind === "text" && ownerOf(event).kind !== "survey") return;
    await tx.$executeRaw`update programme set public_revision = public_revision + 1`;
    forgetProgramme(actor.programme);
  },
});
