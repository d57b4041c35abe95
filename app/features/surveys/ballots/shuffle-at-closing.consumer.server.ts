import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { surveyClosed } from "../survey.events.ts";
import { shuffleBallots } from "./shuffle-ballots.server.ts";

/** Mixes in what waits of a closed survey, however few: nobody answers any more. */
export const shuffleAtClosing = defineConsumer({
  name: "shuffle-at-closing",
  events: [surveyClosed],
  async handle({ event, actor }) {
    await shuffleBallots(actor, { surveyId: event.subjectId });
  },
});
