import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { MailBuilder, MailToBuild } from "./mail-to-build.ts";
import { otherLanguage } from "./notification-mail.ts";

/**
 * The builder of a mail that says in one sentence that something waits, and leads there. Its words are the strings
 * `<name>.subject`, `<name>.words` and `<name>.link` of the namespace `notifications`; `address` gives the path.
 */
export function shortMail(name: ShortMail, address: (mail: MailToBuild) => string | null | Promise<string | null>): MailBuilder {
  return async (mail) => {
    const path = await address(mail);
    if (path === null) return null;
    const fixed = i18nOf(mail.lang).getFixedT(mail.lang, "notifications");
    const t = (key: string) => fixed(key as never) as string;
    return {
      subject: t(`${name}.subject`),
      parts: [
        { kind: "paragraph", words: t("hello") },
        { kind: "paragraph", words: t(`${name}.words`) },
        { kind: "link", words: t(`${name}.link`), address: mail.origin + path },
        ...otherLanguage(mail.lang, mail.wished),
      ],
    };
  };
}

type Strings = typeof import("#locales/en/notifications.json");

/** The mails of this shape: those that have the three strings. */
export type ShortMail = {
  [Name in keyof Strings]: Strings[Name] extends { subject: string; words: string; link: string } ? Name : never;
}[keyof Strings];
