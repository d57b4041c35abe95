import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { agreementPublished } from "#app/features/membership/agreement/agreement.events.ts";
import { readyIn } from "#app/features/membership/agreement/agreement.ts";
import { AGREEMENT, currentAgreements, textsOf } from "#app/features/membership/agreement/current-agreements.server.ts";
import { applicationAccepted } from "#app/features/membership/application.events.ts";
import { membershipStarted } from "#app/features/membership/membership.events.ts";
import { ownerOf, textTranslationReviewed } from "#app/features/texts/texts.events.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { queueMail } from "./queue-mail.server.ts";

/**
 * Tells by mail whoever has a place in a group that something is to be read and signed: as soon as it is ready in their
 * language. One mail a version, whatever follows; people without an address are told by the coordinator.
 */
export const notifyOfAgreements = defineConsumer({
  name: "notify-of-agreements",
  events: [agreementPublished, membershipStarted, applicationAccepted, textTranslationReviewed],
  async handle({ event, tx, actor }) {
    if (event.name === textTranslationReviewed.name && ownerOf(event).kind !== "agreement") return;
    const { personId } = event.payload as { personId?: string };
    await tellOfAgreements(tx, actor.programme, personId);
  },
});

async function tellOfAgreements(tx: Tx, programme: string, personId: string | undefined): Promise<void> {
  for (const { id } of await currentAgreements(tx)) {
    const published = await tx.event.findFirst({ where: { name: agreementPublished.name, subjectId: id }, select: { id: true } });
    if (!published) continue;
    const texts = textsOf(await tx.agreement.findUniqueOrThrow({ where: { id }, ...AGREEMENT }));
    const people = await tx.person.findMany({
      where: {
        ...(personId && { id: personId }),
        email: { not: null },
        endedAt: null,
        memberships: { some: { state: { not: "ended" } } },
        signatures: { none: { agreementId: id } },
      },
      orderBy: { id: "asc" },
      select: { id: true, lang: true },
    });
    for (const person of people) {
      if (!readyIn(texts, person.lang)) continue;
      await queueMail(tx, programme, { eventId: published.id, recipient: { kind: "person", id: person.id }, lang: person.lang, template: "agreement_waiting" });
    }
  }
}
