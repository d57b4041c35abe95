import { defineConsumer } from "#app/features/events/consumer.server.ts";
import type { SealedEvent } from "#app/features/events/event-type.ts";
import { inputAmended, inputLanguageCorrected, inputWithdrawn } from "#app/features/input/input.events.ts";
import { textMachineDrafted, textTranslated, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import { inputReturnedFromIntake, inputSentToIntake } from "#app/features/triage/intake/intake.events.ts";
import { inputRedacted } from "#app/features/triage/redaction/redaction.events.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { improvementEdited, improvementMerged, improvementStarted, improvementTakenApart, inputLessonLinked, inputLinked, inputLinkedAgain, inputUnlinked } from "../backlog.events.ts";
import { andWhatTheyBecame } from "../voices.server.ts";
import { indexImprovement } from "./index-improvement.server.ts";

/** Keeps the words of improvements true to what they say and to what people said who stand behind them. */
export const indexImprovements = defineConsumer({
  name: "index-improvement",
  events: [
    improvementStarted,
    improvementEdited,
    improvementMerged,
    improvementTakenApart,
    inputLinked,
    inputUnlinked,
    inputLinkedAgain,
    inputLessonLinked,
    inputAmended,
    inputLanguageCorrected,
    inputRedacted,
    inputSentToIntake,
    inputReturnedFromIntake,
    inputWithdrawn,
    textMachineDrafted,
    textTranslated,
    textTranslationReviewed,
  ],
  async handle({ event, tx }) {
    // Voices of what was merged speak for what it became.
    for (const id of await andWhatTheyBecame(tx, await concerned(event, tx))) await indexImprovement(tx, id);
  },
});

/** The improvements that an event is about: its own, or those to which what somebody said is linked. */
async function concerned({ subjectKind, subjectId, payload }: SealedEvent, tx: Tx): Promise<string[]> {
  const { improvementId, ownerKind, ownerId, outOf } = payload as { improvementId?: string; ownerKind?: string; ownerId?: string | null; outOf?: string };
  // Taken out of another one, its voices speak for that one no more.
  if (subjectKind === "improvement") return outOf ? [subjectId, outOf] : [subjectId];
  if (improvementId) return [improvementId];
  if (ownerKind === "improvement" && ownerId) return [ownerId];
  const inputId = subjectKind === "input" ? subjectId : ownerKind === "input" ? ownerId : null;
  if (!inputId) return [];
  const links = await tx.link.findMany({ where: { sourceKind: "input", sourceId: inputId, unlinkedAt: null }, select: { improvementId: true } });
  return links.map((link) => link.improvementId);
}
