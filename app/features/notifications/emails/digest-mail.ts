import { i18nOf } from "#app/platform/i18n/i18n.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import type { MailBuilder, MailContent } from "./mail-to-build.ts";
import { otherLanguage } from "./notification-mail.ts";

/** What the delivery of a digest keeps: the deliveries that stand in it. */
export interface DigestData {
  deliveries: string[];
}

/**
 * One mail for what was held until now: of each its subject and where it leads, no more than its own mail would say.
 * What came alone is its own mail. Null where all of it is over by now.
 */
export const digestMail: MailBuilder = async ({ lang, wished, data, others }) => {
  const gathered = await others((data as DigestData).deliveries);
  const [first, ...more] = gathered;
  if (!first || more.length === 0) return first ?? null;
  const t = i18nOf(lang).getFixedT(lang, "notifications");
  return {
    subject: t("digest.subject", { count: gathered.length }),
    parts: [
      { kind: "paragraph", words: t("hello") },
      { kind: "paragraph", words: t("digest.words") },
      ...gathered.map(lineOf),
      ...otherLanguage(lang, wished),
    ],
  };
};

function lineOf({ subject, parts }: MailContent): MailPart {
  const link = parts.find((part) => part.kind === "link");
  return link ? { kind: "link", words: subject, address: link.address } : { kind: "paragraph", words: subject };
}
