import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAddedTo, inputAmended, inputReceived, inputReplied, inputUrgencyChanged } from "#app/features/input/input.events.ts";
import { isUrgent } from "../triage.ts";
import { escalateInput } from "./escalate-input.server.ts";

/** Tells whoever is in charge of something urgent at once: when it came, or when it turned out or became urgent. */
export const escalateUrgent = defineConsumer({
  name: "escalate-urgent",
  events: [inputReceived, inputUrgencyChanged, inputAmended, inputAddedTo, inputReplied],
  async handle({ event, actor }) {
    const { urgency, to } = event.payload as { urgency?: number; to?: number };
    if (!isUrgent(to ?? urgency ?? 4)) return;
    await escalateInput(actor, event.subjectId);
  },
});
