import { translationDue } from "#app/features/texts/texts.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import { dayIn } from "#app/ui/format/format.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { currentAgreements } from "./agreement/current-agreements.server.ts";
import { votes, type MembershipKind } from "./membership.ts";
import { stepsFrom } from "./onboarding/onboarding.ts";

export interface NewMembership {
  personId: string;
  groupId: string;
  kind: MembershipKind;
  applicationId?: string | null;
  /** The term, where it is known already: first and last day, `YYYY-MM-DD`. */
  from?: string | null | undefined;
  until?: string | null | undefined;
  buddyId?: string | null | undefined;
}

/**
 * Writes a membership in onboarding with its steps, inside the transaction of a command that has checked who may do so and
 * records the event. What members sign is wanted in the person's language from now on. Returns the membership's id.
 * @throws refusals: nobody or no group of that id, or somebody who has a place in this group already.
 */
export async function writeMembership(tx: Tx, membership: NewMembership, now: Date): Promise<string> {
  const { personId, groupId, kind } = membership;
  // Two acceptances of one person wait for each other here.
  const [person] = await tx.$queryRaw<{ lang: string }[]>`select lang from people where id = ${personId}::uuid and ended_at is null for update`;
  if (!person || !(await tx.group.findUnique({ where: { id: groupId }, select: { id: true } }))) throw notFound();
  if (await tx.membership.findFirst({ where: { personId, groupId, state: { not: "ended" } }, select: { id: true } })) {
    throw new DomainError("membership:member.errors.alreadyMember", 409);
  }
  const id = newId();
  const { timeZone } = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  await tx.membership.create({
    data: {
      id,
      personId,
      groupId,
      kind,
      isVoting: votes(kind),
      state: "onboarding",
      applicationId: membership.applicationId ?? null,
      from: asDate(membership.from),
      until: asDate(membership.until),
      buddyId: membership.buddyId ?? null,
      shows: [],
      createdAt: now,
      steps: { create: stepsFrom(asDate(dayIn(now, timeZone))!) },
    },
    select: { id: true },
  });
  await wantAgreements(tx, person.lang, now);
  return id;
}

/** A day as the database keeps it: midnight UTC. */
export function asDate(day: string | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null;
}

/** Asks for the agreements' translations into the language of somebody who is to sign them. */
async function wantAgreements(tx: Tx, lang: string, now: Date): Promise<void> {
  const dueAt = translationDue("agreement", now);
  const ids = (await currentAgreements(tx)).flatMap(({ titleTextId, bodyTextId }) => [titleTextId, bodyTextId]);
  const texts = await tx.text.findMany({ where: { id: { in: ids } }, select: { id: true, lang: true } });
  for (const text of texts) await wantTranslations(tx, text.id, text.lang, [lang], dueAt);
}
