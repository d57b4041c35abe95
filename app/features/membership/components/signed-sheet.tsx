import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { formatDateTime, formatDate, type Reader } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import type { SignedAgreement } from "../agreement/agreement.queries.server.ts";
import { AgreementPaper } from "./agreement-paper.tsx";

/** What somebody signed, as a sheet to print: the very words, the name below them, when and in which language. */
export function SignedSheet({ signed, number, reader }: { signed: SignedAgreement; number: number; reader: Reader }) {
  const { t } = useTranslation("membership");
  const { lang, title, words, typedName, signedAt, isPaper } = signed;
  return (
    <>
      <h1 lang={lang} dir={directionOf(lang)}>
        {title}
      </h1>
      <AgreementPaper lang={lang} words={words} />
      <Facts
        facts={[
          { label: t("signed.by"), value: <bdi className="font-semibold">{typedName}</bdi> },
          { label: t(isPaper ? "signed.onPaper" : "signed.on"), value: isPaper ? formatDate(signedAt, reader) : formatDateTime(signedAt, reader) },
          { label: t("signed.language"), value: nameOfLanguage(lang, reader.lang) },
          { label: t("signed.version"), value: number },
        ]}
      />
      <p className="no-print small text-ink2">{t("signed.print")}</p>
    </>
  );
}
