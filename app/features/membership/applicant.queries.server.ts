import type { Actor, ApplicantActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { database } from "#app/platform/db/db.ts";
import { codeHash, readCode } from "#app/platform/secrets/private-code.ts";
import type { ApplicationState } from "./application.ts";
import { isOwnApplication } from "./application.policy.ts";

/** Whoever holds this code of an application, or null: nobody was given it, or a newer one replaced it. */
export async function applicantActor(programme: string, typed: string): Promise<ApplicantActor | null> {
  const secret = readCode(typed);
  if (!secret) return null;
  const application = await database(programme).prisma.application.findUnique({
    where: { secretHash: new Uint8Array(codeHash("application", secret)) },
    select: { id: true },
  });
  return application && { kind: "applicant", programme, applicationId: application.id };
}

export interface OwnApplication {
  id: string;
  groupId: string;
  state: ApplicationState;
  /** The language in which they are written to. */
  lang: string;
  hasContact: boolean;
  stepDueOn: string | null;
  interviewAt: Date | null;
  whyTextId: string | null;
}

/** One application for whoever sent it; null where it is not theirs. */
export async function readOwnApplication(actor: Actor, applicationId: string): Promise<OwnApplication | null> {
  if (!isOwnApplication(actor, applicationId)) return null;
  const found = await reads(actor).application.findUnique({
    where: { id: applicationId },
    select: { id: true, groupId: true, state: true, lang: true, contactKind: true, stepDueOn: true, interviewAt: true, whyTextId: true },
  });
  if (!found) return null;
  const { contactKind, stepDueOn, state, ...rest } = found;
  return {
    ...rest,
    state: state as ApplicationState,
    hasContact: contactKind !== null,
    stepDueOn: stepDueOn && stepDueOn.toISOString().slice(0, 10),
  };
}
