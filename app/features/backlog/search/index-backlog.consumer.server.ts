import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { ownerOf, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { improvementEdited, improvementMerged, improvementStarted, improvementStatusChanged, updateCorrected, updateDrafted, updateRevised } from "../backlog.events.ts";
import { indexImprovementWords, indexUpdateWords } from "./index-backlog.server.ts";

/** Keeps what is searched of improvements and updates true to what stands there. */
export const indexBacklog = defineConsumer({
  name: "index-backlog",
  events: [improvementStarted, improvementEdited, improvementStatusChanged, improvementMerged, updateDrafted, updateRevised, updateCorrected, textTranslated, textTranslationReviewed],
  async handle({ event, tx }) {
    const about = event.subjectKind === "text" ? ownerOf(event) : { kind: event.subjectKind, id: event.subjectId };
    if (about.kind === "improvement" && about.id) await indexImprovementWords(tx, about.id);
    if (about.kind === "update" && about.id) await indexUpdateWords(tx, about.id);
  },
});
