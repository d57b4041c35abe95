import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputReceived, inputUrgencyChanged } from "#app/features/input/input.events.ts";
import { inputRouted } from "../routing/routing.events.ts";
import { hasRules } from "../routing/rule-set.server.ts";
import { isUrgent } from "../triage.ts";
import { escalateInput } from "./escalate-input.server.ts";

/**
 * Tells whoever is in charge of something urgent at once: when it came, or when it turned out to be urgent. Where there are rules,
 * what came waits for them to say who is in charge.
 */
export const escalateUrgent = defineConsumer({
  name: "escalate-urgent",
  events: [inputReceived, inputRouted, inputUrgencyChanged],
  async handle({ event, tx, actor }) {
    const { urgency, to } = event.payload as { urgency?: number; to?: number };
    if (!isUrgent(to ?? urgency ?? 4)) return;
    if (event.name === inputReceived.name && (await hasRules(tx))) return;
    await escalateInput(actor, event.subjectId);
  },
});
