import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { nameOfLanguage, type ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { LoopTemplate } from "../notifications.ts";
import type { MailContent } from "./mail-to-build.ts";

/**
 * A mail to whoever said something. It never says what somebody said or what became of it: mail is read by others too.
 * Whoever has a receipt is led to where its code is typed, since the code itself is kept nowhere.
 */
export function notificationMail(mail: {
  template: LoopTemplate;
  recipient: "person" | "contributor";
  /** The language of the mail. */
  lang: ShippedLanguage;
  /** The language the recipient asked for, where the mail cannot be in it. */
  wished?: string | undefined;
  origin: string;
}): MailContent {
  const { template, recipient, lang, wished, origin } = mail;
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  const parts: MailPart[] = [
    { kind: "paragraph", words: t("hello") },
    { kind: "paragraph", words: t(`${template}.words`) },
    recipient === "person"
      ? { kind: "link", words: t("seeSaid"), address: origin + paths.said() }
      : { kind: "link", words: t("seeReceipt"), address: origin + paths.enterCode(lang) },
  ];
  if (recipient === "contributor") parts.push({ kind: "paragraph", words: t("receiptKept") });
  parts.push({ kind: "paragraph", words: t("noContent") });
  parts.push(...otherLanguage(lang, wished));
  return { subject: t(`${template}.subject`), parts };
}

/** Says in which language the recipient wished to be written to, where the mail is in another one. */
export function otherLanguage(lang: ShippedLanguage, wished: string | undefined): MailPart[] {
  if (!wished) return [];
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  return [{ kind: "paragraph", words: t("otherLanguage", { language: nameOfLanguage(wished, lang) }) }];
}
