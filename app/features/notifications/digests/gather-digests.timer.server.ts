import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { defineTimer } from "#app/platform/timers/timers.ts";
import type { Recipient } from "../notifications.ts";
import { gatherDigest } from "./gather-digest.server.ts";

/** Every quarter of an hour, since that is how far time zones lie apart: whatever is held and due goes out as one mail each. */
export default defineTimer({
  name: "gather-digests",
  cron: "*/15 * * * *",
  async run({ programme }) {
    const due = await database(programme).prisma.delivery.findMany({
      where: { state: "held", dueAt: { lte: now() } },
      distinct: ["recipientKind", "recipientId"],
      select: { recipientKind: true, recipientId: true },
    });
    for (const { recipientKind, recipientId } of due) {
      await gatherDigest({ kind: "system", programme }, { kind: recipientKind as Recipient["kind"], id: recipientId });
    }
  },
});
