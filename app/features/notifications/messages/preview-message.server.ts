import type { Actor } from "#app/features/events/actor.ts";
import { originOf } from "#app/platform/http/origin.ts";
import { directionOf, isShipped } from "#app/platform/i18n/languages.ts";
import { mailBody } from "#app/platform/mail/mail-body.ts";
import { newId } from "#app/platform/db/ids.ts";
import { teamMessageMail } from "../emails/team-message-mail.server.ts";
import { mailLanguage } from "../notifications.ts";

/** A message as the mail to a reader of one language would say it now. */
export interface MessagePreview {
  lang: string;
  /** The language of the mail around the words, where theirs does not ship. */
  mailLang: string;
  dir: "ltr" | "rtl";
  subject: string;
  text: string;
}

/** What readers of a language would get now. Whoever asks has already been allowed to see the message. */
export async function previewMessage(actor: Actor, messageId: string, lang: string): Promise<MessagePreview | null> {
  const mailLang = mailLanguage(lang);
  const content = await teamMessageMail({
    programme: actor.programme,
    recipient: { kind: "person", id: newId() },
    address: null,
    lang: mailLang,
    wished: isShipped(lang) ? undefined : lang,
    origin: originOf(actor.programme),
    eventId: messageId,
    subjectId: messageId,
    about: "",
    data: {},
    others: async () => [],
  });
  return content && { lang, mailLang, dir: directionOf(mailLang), subject: content.subject, text: mailBody(mailLang, content.parts).text };
}
