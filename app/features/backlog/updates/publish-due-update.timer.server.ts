import { defineJob } from "#app/platform/timers/timers.ts";
import { publishDueUpdate } from "./publish-due-update.server.ts";

/** Publishes an update at the time that was set for it. Safe twice: what is out waits no more. */
export default defineJob<{ updateId: string; at: number }>({
  name: "publish-due-update",
  retryLimit: 8,
  retryDelay: 5,
  retryBackoff: true,
  work: (actor, { updateId, at }) => publishDueUpdate(actor, { updateId, at: new Date(at) }),
});
