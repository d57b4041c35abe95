import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { normalEmail } from "#app/features/identity/identity.ts";
import { writePerson } from "#app/features/identity/write-person.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import { applicationAccepted } from "./application.events.ts";
import { isNumber, mayMove } from "./application.ts";
import { writeLetter } from "./letters/letter-rows.server.ts";
import { lockApplication, type LockedApplication } from "./lock-application.server.ts";
import { writeMembership } from "./membership-rows.server.ts";
import type { MembershipKind } from "./membership.ts";

/** The longest number that an account keeps. */
const LONGEST_PHONE = 50;

/**
 * Takes somebody on: an account (or the one that has their e-mail address already) and a membership in onboarding, at once.
 * What the account knows of how to reach them is no longer kept with the application.
 */
export async function acceptApplication(
  actor: Actor,
  input: { applicationId: string; version: number; kind: Exclude<MembershipKind, "staff">; letter: boolean },
): Promise<{ personId: string; newAccount: boolean }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { applicationId, version, kind, letter } = input;
    const application = await lockApplication(tx, actor, applicationId, version);
    if (!mayMove(application.state, "accepted") || application.name === null) throw new DomainError("membership:recruitErrors.illegal");
    const contact = application.contact ? unsealWords("contact", application.contact) : null;
    const reached = waysToReach(application, contact);
    const known = reached.email ? await holderOf(tx, reached.email) : null;
    const personId = known ?? (await writePerson(tx, { name: application.name, lang: application.lang, ...reached }, now));
    const membershipId = await writeMembership(tx, { personId, groupId: application.groupId, kind, applicationId }, now);
    const messageId = letter
      ? await writeLetter(tx, {
          applicationId,
          lang: application.lang,
          code: "welcome",
          date: null,
          authorId: actor.kind === "person" ? actor.personId : null,
          now,
        })
      : undefined;
    const isKeptByAccount = reached.email !== undefined || reached.phone !== undefined;
    await tx.application.update({
      where: { id: applicationId },
      data: {
        state: "accepted",
        personId,
        stepDueOn: null,
        closedAt: now,
        ...(isKeptByAccount && known === null && { contact: null, contactKind: null }),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(applicationAccepted, applicationId, { personId, membershipId, newAccount: known === null, ...(messageId && { messageId }) });
    return { personId, newAccount: known === null };
  });
}

/** What an account keeps of how to reach somebody; a letter's address stays with the application. */
function waysToReach({ contactKind }: LockedApplication, contact: string | null): { email?: string; phone?: string } {
  if (!contact || !contactKind) return {};
  if (contactKind === "email") return { email: normalEmail(contact) };
  return isNumber(contactKind) && contact.length <= LONGEST_PHONE ? { phone: contact } : {};
}

/** Whose address it is already. @throws a refusal where that account has ended: an administrator must look at it first. */
async function holderOf(tx: Tx, email: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { email }, select: { id: true, endedAt: true } });
  if (person?.endedAt) throw new DomainError("membership:recruitErrors.accountEnded", 409);
  return person?.id ?? null;
}
