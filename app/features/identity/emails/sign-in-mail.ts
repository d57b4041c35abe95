import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { languageServing } from "#app/platform/i18n/negotiate.ts";
import { mailBody } from "#app/platform/mail/mail-body.ts";
import { CODE_RULES } from "../identity.ts";

/** The mail with a code and a link, in the account's language where that is shipped, else in English. */
export function signInMail({ lang, code, link }: { lang: string; code: string; link: string }) {
  const written = languageServing(lang) ?? "en";
  const t = i18nOf(written).getFixedT(written, "identity");
  const body = mailBody(written, [
    { kind: "paragraph", words: t("mail.hello") },
    { kind: "paragraph", words: t("mail.code") },
    { kind: "code", code },
    { kind: "link", words: t("mail.link"), address: link },
    { kind: "paragraph", words: t("mail.until", { count: CODE_RULES.minutes }) },
    { kind: "paragraph", words: t("mail.notYou") },
  ]);
  return { subject: t("mail.subject"), ...body };
}
