import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { CADENCES, TOPICS, type Topic } from "./topics.ts";

const kind = z.enum(["person", "contributor", "applicant"]);
const topic = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);

/** Somebody chose how often mails come, or when none may come. */
export const notificationsChosen = defineEvent(
  "notifications.chosen",
  "person",
  z.strictObject({ topics: z.array(z.strictObject({ topic, cadence: z.enum(CADENCES) })), quiet: z.boolean() }),
);

/** Mails of a topic were stopped with the press in one of them. */
export const notificationsStopped = defineEvent("notifications.stopped", "recipient", z.strictObject({ kind, topic }));

/** And wanted again. */
export const notificationsResumed = defineEvent("notifications.resumed", "recipient", z.strictObject({ kind, topic }));

/** A server said that a mail cannot arrive; `isRefused`: that nothing sent to that address will. */
export const deliveryBounced = defineEvent(
  "delivery.bounced",
  "delivery",
  z.strictObject({ kind, recipientId: z.uuid(), status: z.string(), isRefused: z.boolean() }),
);

/** An address that could not be reached is to be written to again. */
export const addressTriedAgain = defineEvent("address.tried_again", "recipient", z.strictObject({ kind }));
