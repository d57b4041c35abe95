import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputClosed } from "#app/features/input/input.events.ts";
import { wantForContributor } from "./link-rows.server.ts";

/** Whoever said something a second time, perhaps in another language, hears in that one what became of the first, also where that was linked before. */
export const wantForRepetition = defineConsumer({
  name: "want-for-repetition",
  events: [inputClosed],
  async handle({ event, tx }) {
    const { repeats } = event.payload as { repeats?: string };
    if (!repeats) return;
    const input = await tx.input.findUniqueOrThrow({ where: { id: event.subjectId }, select: { contributor: { select: { lang: true } }, text: { select: { lang: true } } } });
    const links = await tx.link.findMany({ where: { sourceKind: "input", sourceId: repeats, unlinkedAt: null }, select: { improvementId: true } });
    const at = event.at ?? event.day;
    for (const { improvementId } of links) await wantForContributor(tx, improvementId, input.contributor?.lang ?? input.text.lang, at);
  },
});
