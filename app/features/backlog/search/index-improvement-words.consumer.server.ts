import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { ownerOf, textMachineDrafted, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { improvementEdited, improvementStarted } from "../backlog.events.ts";
import { indexForSearch } from "./index-for-search.server.ts";

/** Keeps improvements found by the words that their title, their why and their aim have now, in every language. */
export const indexImprovementWords = defineConsumer({
  name: "index-improvement-words",
  events: [improvementStarted, improvementEdited, textMachineDrafted, textTranslated, textTranslationReviewed],
  async handle({ event, tx }) {
    if (event.subjectKind === "improvement") return indexForSearch(tx, event.subjectId);
    const owner = ownerOf(event);
    if (owner.kind === "improvement" && owner.id) await indexForSearch(tx, owner.id);
  },
});
