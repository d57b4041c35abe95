import { afterQuietHours, nextDigest } from "./mail-times.ts";
import type { Wishes } from "./preferences/chosen.server.ts";
import { cadenceOf, type Topic } from "./topics.ts";

/** What is to become of a mail: sent as soon as `dueAt` is there (null: now), held for a digest, or not sent at all. */
export type Plan = { state: "queued"; dueAt: Date | null } | { state: "held"; dueAt: Date } | { state: "muted"; dueAt: null };

/**
 * When a mail of a topic comes to somebody with these wishes. What is urgent comes at once to whoever is on duty, in quiet
 * hours too, and to everybody else as the team's other work does. What somebody just asked for comes at once.
 */
export function planDelivery(topic: Topic, { chosen, quiet, timeZone }: Wishes, now: Date, isOnDuty = false): Plan {
  if (topic === "asked" || (topic === "urgent" && isOnDuty)) return { state: "queued", dueAt: null };
  const cadence = cadenceOf(topic === "urgent" ? "team_work" : topic, chosen);
  if (cadence === "off") return { state: "muted", dueAt: null };
  if (cadence !== "at_once") return { state: "held", dueAt: nextDigest(now, cadence, timeZone) };
  const due = afterQuietHours(now, quiet, timeZone);
  return { state: "queued", dueAt: due > now ? due : null };
}
