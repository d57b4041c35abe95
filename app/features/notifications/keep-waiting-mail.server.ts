import type { SystemActor } from "#app/features/events/actor.ts";
import { database } from "#app/platform/db/db.ts";
import { dropWaitingJobs } from "#app/platform/timers/timers.ts";
import sendDeliveryJob from "./send-delivery.timer.server.ts";

/** Keeps every mail that waits in the outbox instead of sending it: for the sample programme, whose people are made up. */
export async function keepWaitingMail(actor: SystemActor): Promise<void> {
  await database(actor.programme).prisma.delivery.updateMany({ where: { state: "queued" }, data: { state: "kept" } });
  await dropWaitingJobs(actor.programme, sendDeliveryJob);
}
