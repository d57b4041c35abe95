import { defineJob } from "#app/platform/timers/timers.ts";
import { MOST_TRIES } from "./notifications.ts";
import { sendDelivery } from "./send-delivery.server.ts";

/** Sends one mail; where the server cannot be reached it is tried again, for about eight hours. */
export default defineJob<{ deliveryId: string }>({
  name: "send-delivery",
  retryLimit: MOST_TRIES - 1,
  retryDelay: 30,
  retryBackoff: true,
  // Longer than a server may take for one mail (the time-outs of the mailer), so that no try is doubled while it still runs.
  expireInSeconds: 180,
  work: (actor, { deliveryId }) => sendDelivery(actor.programme, deliveryId),
});
