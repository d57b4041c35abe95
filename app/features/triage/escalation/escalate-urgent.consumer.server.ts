import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAmended, inputReceived, inputReplied, inputUrgencyChanged } from "#app/features/input/input.events.ts";
import { inputAssigned } from "../desks/desks.events.ts";
import { inputRouted } from "../routing/routing.events.ts";
import { hasRules } from "../routing/rule-set.server.ts";
import { isUrgent } from "../triage.ts";
import { escalateInput } from "./escalate-input.server.ts";

/** What the rules decide about before anybody is told: they say who is in charge. */
const ROUTED_FIRST: readonly string[] = [inputReceived.name, inputAmended.name];

/**
 * Tells whoever is in charge of something urgent at once: when it came, when it turned out or became urgent, or when it was given
 * to them. Where there are rules, new words wait for them to say who is in charge.
 */
export const escalateUrgent = defineConsumer({
  name: "escalate-urgent",
  events: [inputReceived, inputRouted, inputUrgencyChanged, inputAmended, inputAddedTo, inputReplied, inputAssigned],
  async handle({ event, tx, actor }) {
    const { urgency, to, ownerId } = event.payload as { urgency?: number; to?: number; ownerId?: string };
    if (event.name === inputAssigned.name) {
      // Whoever takes it themselves knows.
      if (ownerId && ownerId !== event.actorId) await escalateInput(actor, event.subjectId, ownerId);
      return;
    }
    if (!isUrgent(to ?? urgency ?? 4)) return;
    if (ROUTED_FIRST.includes(event.name) && (await hasRules(tx))) return;
    await escalateInput(actor, event.subjectId);
  },
});
