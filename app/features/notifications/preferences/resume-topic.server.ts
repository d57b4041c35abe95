import type { VisitorActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notificationsResumed } from "../notifications.events.ts";
import type { Stop } from "./preferences.ts";

/** Wants mails of a topic again: at once, or for the digest what it held before. */
export async function resumeTopic(actor: VisitorActor, { recipient, topic }: Stop): Promise<void> {
  await runCommand(actor, async ({ tx, record, unchanged }) => {
    const { count } = await tx.notificationPreference.deleteMany({ where: { recipientKind: recipient.kind, recipientId: recipient.id, topic, cadence: "off" } });
    if (count === 0) return unchanged();
    await record(notificationsResumed, recipient.id, { kind: recipient.kind, topic });
  });
}
