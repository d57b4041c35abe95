import type { Actor } from "#app/features/events/actor.ts";
import { giveConsent, type Consent } from "#app/features/triage/intake/give-consent.server.ts";
import { handOver } from "#app/features/triage/intake/hand-over.server.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { database } from "#app/platform/db/db.ts";

/** How far a person's own case has come. */
export type Stage = "waiting" | "ready" | "passed_on";

/** Where a test's person agrees to be reached. */
export const REACH = { kind: "phone", value: "555-0188-77" } as const;

/** The version of an input as it is now. */
export async function versionOf(programme: string, inputId: string): Promise<number> {
  return (await database(programme).prisma.input.findUniqueOrThrow({ where: { id: inputId }, select: { version: true } })).version;
}

/** Makes an input somebody's own case and brings it to a stage, by the real commands. */
export async function makeOwnCase(actor: Actor, inputId: string, stage: Stage, options: { toId?: string; consent?: Partial<Consent> } = {}): Promise<void> {
  const { programme } = actor;
  await sendToIntake(actor, { inputId, reason: "asks_for_help", need: "housing", version: await versionOf(programme, inputId) });
  if (stage === "waiting") return;
  await giveConsent(actor, { inputId, contact: REACH, leaveMessage: false, words: false, news: false, ...options.consent });
  if (stage === "ready") return;
  await handOver(actor, { inputId, toId: options.toId!, way: "in_person", need: "housing", version: await versionOf(programme, inputId) });
}
