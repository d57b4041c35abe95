import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { ContactKind } from "#app/features/input/input.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { hmac, sameBytes, sealWords, unsealWords } from "#app/platform/secrets/secrets.ts";
import { consentGiven } from "./intake.events.ts";
import { stateOf, type BestTime } from "./intake.ts";
import { writeHandover } from "./lock-case.server.ts";
import { byWhom, lockForConsent } from "./lock-for-consent.server.ts";

export interface Consent {
  inputId: string;
  /** One way to be reached; null: the one that was left with the message. */
  contact: { kind: ContactKind; value: string } | null;
  leaveMessage: boolean;
  bestTime?: BestTime | undefined;
  /** What they wrote may be passed on too. */
  words: boolean;
  /** They want to see on the receipt what is changed because of it. */
  news: boolean;
  /** The signed field of a public form: pressing twice keeps it once. */
  key?: string | undefined;
  version?: number | undefined;
}

/**
 * The writer of a person's own case agrees that the legal team may reach them, and says how. It can be changed until it is
 * handed over; of a case that was closed it begins the hand-over anew.
 */
export async function giveConsent(actor: Actor, consent: Consent): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { input, handover, onBehalf } = await lockForConsent(tx, actor, consent);
    const { words, news, leaveMessage, bestTime = null, key } = consent;
    const formKeyHash = key ? hmac("form", input.id, key, JSON.stringify([consent.contact, leaveMessage, bestTime, words, news])) : null;
    if (formKeyHash && handover?.formKeyHash && sameBytes(formKeyHash, handover.formKeyHash)) return unchanged();
    if (handover && stateOf(handover) === "passed_on") throw new DomainError("intake:errors.passedOn", 409);
    const contact = consent.contact ?? knownContact(input.contributor);
    if (!contact) throw new DomainError("intake:errors.contact");
    const begunAnew = handover?.outcome != null;
    await writeHandover(tx, input, {
      consentAt: now,
      consentTakenById: onBehalf && actor.kind === "person" ? actor.personId : null,
      refusedAt: null,
      contactKind: contact.kind,
      contact: new Uint8Array(sealWords("contact", contact.value)),
      leaveMessage,
      bestTime,
      passWords: words,
      wantsNews: news,
      ...(formKeyHash && { formKeyHash: new Uint8Array(formKeyHash) }),
      ...(begunAnew && { toId: null, passedOnAt: null, way: null, closedAt: null, outcome: null, unreachableBecause: null }),
    });
    if (begunAnew && input.status === "closed") {
      await tx.input.update({ where: { id: input.id }, data: { status: "acknowledged", closeReason: null }, select: { id: true } });
    }
    await record(consentGiven, input.id, { contactKind: contact.kind, words, news, ...byWhom(onBehalf) });
  });
}

function knownContact(contributor: { contactKind: string | null; contact: Uint8Array | null } | null): { kind: ContactKind; value: string } | null {
  if (!contributor?.contact || !contributor.contactKind) return null;
  return { kind: contributor.contactKind as ContactKind, value: unsealWords("contact", contributor.contact) };
}
