import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { consentGiven, consentRefused } from "#app/features/triage/intake/intake.events.ts";
import { wantForContributor } from "./link-rows.server.ts";

/**
 * Whoever asks to hear what is changed because of their own case hears it in their language, also where its lesson was linked
 * before they said so.
 */
export const wantNewsOfCase = defineConsumer({
  name: "want-news-of-case",
  events: [consentGiven, consentRefused],
  async handle({ event, tx }) {
    const input = await tx.input.findUniqueOrThrow({
      where: { id: event.subjectId },
      select: { contributor: { select: { lang: true } }, text: { select: { lang: true } }, handover: { select: { wantsNews: true } } },
    });
    if (!input.handover?.wantsNews) return;
    const links = await tx.link.findMany({ where: { sourceKind: "input", sourceId: event.subjectId, unlinkedAt: null }, select: { improvementId: true } });
    const at = event.at ?? event.day;
    for (const { improvementId } of links) await wantForContributor(tx, improvementId, input.contributor?.lang ?? input.text.lang, at);
  },
});
