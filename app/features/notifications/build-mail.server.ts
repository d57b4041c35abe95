import { sameLanguage } from "#app/features/texts/texts.ts";
import { database } from "#app/platform/db/db.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { isShipped, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { Mail } from "#app/platform/mail/mail.ts";
import { mailBody, type MailPart } from "#app/platform/mail/mail-body.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailBuilder, MailContent } from "./emails/mail-to-build.ts";
import { MAILS, type Template } from "./emails/mails.server.ts";
import type { Recipient } from "./notifications.ts";
import { stopToken } from "./preferences/stop-token.ts";
import { isOptional } from "./topics.ts";

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

/** A mail as it goes out, but for its address. */
export type BuiltMail = Omit<Mail, "to" | "messageId" | "envelopeId">;

/** Whom a mail goes to at this moment; null where it is only looked at. */
type To = { address: string; lang: string } | null;

const AS_BUILT = { recipientKind: true, recipientId: true, template: true, lang: true, eventId: true, about: true, data: true } as const;

/**
 * The mail of a delivery, written now from its template, its event and its recipient, with how to stop such mails; null where
 * what it was about is over.
 * `to`: the address it goes to and the language asked for; null where it is only looked at.
 */
export async function buildMail(programme: string, delivery: DeliveryToBuild, to: To): Promise<BuiltMail | null> {
  const content = await contentOf(programme, delivery, to);
  if (!content) return null;
  const { subject, parts, calendar } = content;
  const lang = languageOf(delivery);
  const stop = to ? stopAddress(programme, delivery, lang) : null;
  return {
    subject,
    ...mailBody(lang, [...parts, ...(stop ? footOf(programme, delivery, lang, stop) : [])]),
    ...(calendar && { calendar }),
    ...(stop && { headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } }),
  };
}

async function contentOf(programme: string, delivery: DeliveryToBuild, to: To): Promise<MailContent | null> {
  const { prisma } = database(programme);
  const event = await prisma.event.findUniqueOrThrow({ where: { id: delivery.eventId }, select: { subjectId: true } });
  const lang = languageOf(delivery);
  const build: MailBuilder = MAILS[delivery.template as Template].build;
  return build({
    programme,
    recipient: recipientOf(delivery),
    address: to?.address ?? null,
    lang,
    wished: !to || sameLanguage(to.lang, lang) ? undefined : to.lang,
    origin: originOf(programme),
    eventId: delivery.eventId,
    subjectId: event.subjectId,
    about: delivery.about,
    data: delivery.data,
    async others(ids) {
      const rows = await prisma.delivery.findMany({ where: { id: { in: [...ids] }, recipientId: delivery.recipientId }, orderBy: { id: "asc" }, select: AS_BUILT });
      const contents: MailContent[] = [];
      for (const row of rows) {
        const content = row.template === delivery.template ? null : await contentOf(programme, { ...row, lang: delivery.lang }, to);
        if (content) contents.push(content);
      }
      return contents;
    },
  });
}

function languageOf({ lang }: DeliveryToBuild): ShippedLanguage {
  return isShipped(lang) ? lang : "en";
}

function recipientOf({ recipientKind, recipientId }: DeliveryToBuild): Recipient {
  return { kind: recipientKind as Recipient["kind"], id: recipientId };
}

/** Where one press stops mails of this topic to this recipient; null where it cannot be stopped. */
function stopAddress(programme: string, delivery: DeliveryToBuild, lang: ShippedLanguage): string | null {
  const { topic } = MAILS[delivery.template as Template];
  return isOptional(topic) ? originOf(programme) + paths.stopMails(lang, stopToken(programme, recipientOf(delivery), topic)) : null;
}

function footOf(programme: string, delivery: DeliveryToBuild, lang: ShippedLanguage, stop: string): MailPart[] {
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  const { topic } = MAILS[delivery.template as Template];
  return [
    { kind: "foot", words: t("foot.about", { topic: t(`topics.${topic}.label`) }) },
    { kind: "foot", words: t("foot.stop"), address: stop },
    ...(delivery.recipientKind === "person" ? [{ kind: "foot" as const, words: t("foot.choose"), address: originOf(programme) + paths.ownNotifications() }] : []),
  ];
}
