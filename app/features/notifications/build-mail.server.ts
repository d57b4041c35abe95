import { database } from "#app/platform/db/db.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import type { BuiltMail, MailBuilder } from "./emails/mail-to-build.ts";
import { MAILS, type Template } from "./emails/mails.server.ts";
import type { Recipient } from "./notifications.ts";

/** A delivery as far as its mail is written from it. */
export interface DeliveryToBuild {
  recipientKind: string;
  recipientId: string;
  template: string;
  lang: string;
  eventId: string;
  about: string;
  data: unknown;
}

/**
 * The mail of a delivery, written now from its template, its event and its recipient; null where what it was about is over.
 * `to`: the address it goes to and the language asked for; null where it is only looked at.
 */
export async function buildMail(programme: string, delivery: DeliveryToBuild, to: { address: string; lang: string } | null): Promise<BuiltMail | null> {
  const event = await database(programme).prisma.event.findUniqueOrThrow({ where: { id: delivery.eventId }, select: { subjectId: true } });
  const lang = isShipped(delivery.lang) ? delivery.lang : "en";
  const build: MailBuilder = MAILS[delivery.template as Template];
  return build({
    programme,
    recipient: { kind: delivery.recipientKind as Recipient["kind"], id: delivery.recipientId },
    address: to?.address ?? null,
    lang,
    wished: !to || sameLanguage(to.lang, lang) ? undefined : to.lang,
    origin: originOf(programme),
    eventId: delivery.eventId,
    subjectId: event.subjectId,
    about: delivery.about,
    data: delivery.data,
  });
}
