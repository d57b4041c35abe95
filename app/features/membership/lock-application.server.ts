import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import type { ApplicationState, ContactKind, HereAs } from "./application.ts";
import { canRecruit, isOwnApplication } from "./application.policy.ts";

export type LockedApplication = Awaited<ReturnType<typeof lockRow>>;

/**
 * An application that the team wants to change, held until the end of the command, so that of two people the second is told.
 * @throws a 404 refusal where they may not know of it, a 409 where it changed since `version`.
 */
export async function lockApplication(tx: Tx, actor: Actor, applicationId: string, version?: number): Promise<LockedApplication> {
  if (!canRecruit(actor)) throw notFound();
  const application = await lockRow(tx, applicationId);
  if (version !== undefined && application.version !== version) throw changedMeanwhile();
  return application;
}

/** As {@link lockApplication}, for whoever sent it. @throws a 404 refusal where it is not theirs, and where it was taken back. */
export async function lockOwnApplication(tx: Tx, actor: Actor, applicationId: string): Promise<LockedApplication> {
  if (!isOwnApplication(actor, applicationId)) throw notFound();
  const application = await lockRow(tx, applicationId);
  if (application.state === "withdrew") throw notFound();
  return application;
}

async function lockRow(tx: Tx, applicationId: string) {
  if (!isUuid(applicationId)) throw notFound();
  await tx.$queryRaw`select 1 from applications where id = ${applicationId}::uuid for update`;
  const application = await tx.application.findUnique({ where: { id: applicationId } });
  if (!application) throw notFound();
  return {
    ...application,
    state: application.state as ApplicationState,
    hereAs: application.hereAs as HereAs,
    contactKind: application.contactKind as ContactKind | null,
  };
}
