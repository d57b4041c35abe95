import type { VisitorActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notificationsStopped } from "../notifications.events.ts";
import type { Stop } from "./preferences.ts";
import { replanHeld } from "./replan-held.server.ts";

/** Stops mails of a topic to a recipient: whoever has the address that a mail of theirs shows may do so, without a sign-in. */
export async function stopTopic(actor: VisitorActor, { recipient, topic }: Stop): Promise<void> {
  const key = { recipientKind: recipient.kind, recipientId: recipient.id, topic };
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const before = await tx.notificationPreference.findUnique({ where: { recipientKind_recipientId_topic: key } });
    if (before?.cadence === "off") return unchanged();
    const off = { cadence: "off", changedAt: now };
    await tx.notificationPreference.upsert({ where: { recipientKind_recipientId_topic: key }, create: { ...key, ...off }, update: off });
    await replanHeld(tx, actor.programme, recipient, now);
    await record(notificationsStopped, recipient.id, { kind: recipient.kind, topic });
  });
}
