import { now } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
import { unsealWords } from "#app/platform/secrets/secrets.ts";
import type { Recipient } from "./notifications.ts";

/**
 * Whoever is to be told about an input, if they can be told by mail: its writer's account, else the e-mail address that was
 * left with it. Null where there is neither, or where it was withdrawn.
 */
export async function recipientOf(tx: Tx, inputId: string): Promise<{ recipient: Recipient; lang: string } | null> {
  const input = await tx.input.findUnique({
    where: { id: inputId },
    select: {
      withdrawnAt: true,
      contributor: { select: { id: true, lang: true, contactKind: true, person: { select: { id: true, lang: true, email: true, endedAt: true } } } },
    },
  });
  if (!input?.contributor || input.withdrawnAt) return null;
  const { id, lang, contactKind, person } = input.contributor;
  if (person && !person.endedAt) return person.email ? { recipient: { kind: "person", id: person.id }, lang: person.lang } : null;
  return contactKind === "email" ? { recipient: { kind: "contributor", id }, lang } : null;
}

/** The address and the language of a recipient at this moment: the only place where an address is unsealed to write to it. */
export async function recipientAddress(programme: string, kind: Recipient["kind"], id: string): Promise<{ address: string; lang: string } | null> {
  const { prisma } = database(programme);
  if (kind === "person") {
    const person = await prisma.person.findUnique({ where: { id }, select: { email: true, lang: true, endedAt: true } });
    return person?.email && (!person.endedAt || person.endedAt > now()) ? { address: person.email, lang: person.lang } : null;
  }
  if (kind === "applicant") {
    const application = await prisma.application.findUnique({
      where: { id },
      select: { contactKind: true, contact: true, lang: true, person: { select: { email: true, endedAt: true } } },
    });
    // Once they are taken on, the account knows their address and the application no longer does.
    if (application?.person?.email && !application.person.endedAt) return { address: application.person.email, lang: application.lang };
    if (!application?.contact || application.contactKind !== "email") return null;
    return { address: unsealWords("contact", application.contact), lang: application.lang };
  }
  const contributor = await prisma.contributor.findUnique({
    where: { id },
    select: { contactKind: true, contact: true, lang: true, inputs: { where: { withdrawnAt: null }, take: 1, select: { id: true } } },
  });
  if (!contributor?.contact || contributor.contactKind !== "email" || contributor.inputs.length === 0) return null;
  return { address: unsealWords("contact", contributor.contact), lang: contributor.lang };
}
