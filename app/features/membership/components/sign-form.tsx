import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import type { Reader } from "#app/ui/format/format.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";
import type { OwnAgreement } from "../agreement/agreement.queries.server.ts";
import { LONGEST_TYPED_NAME } from "../agreement/agreement.ts";
import { AgreementLanguages } from "./agreement-languages.tsx";
import { AgreementPaper } from "./agreement-paper.tsx";

/** The words of an agreement and, below them, the place for a name. Read first, sign then: the form stands at the end. */
export function SignForm(props: {
  action: string;
  here: string;
  words: NonNullable<OwnAgreement["words"]>;
  ownLang: string;
  languages: string[];
  phone: string | null;
  reader: Reader;
  lastResult: SubmissionResult<string[]> | null | undefined;
}) {
  const { action, here, words, ownLang, languages, phone, reader, lastResult } = props;
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ typedName: string }>({ id: "form", lastResult });
  return (
    <>
      <FormErrors fields={[fields.typedName]} errors={form.errors} />
      <PageTitle lead={t("sign.lead")}>{t("sign.title")}</PageTitle>
      {!sameLanguage(words.lang, ownLang) && (
        <Note tone="ember" title={t("sign.otherLanguage", { language: nameOfLanguage(words.lang, reader.lang) })}>
          {t("sign.onlyWhatYouRead")}
        </Note>
      )}
      <AgreementLanguages here={here} shown={words.lang} languages={languages} />
      <div className="grid gap-2">
        <AgreementPaper lang={words.lang} title={words.title} words={words.words} />
        {words.body.translation && <CustodyLabel custody={words.body.translation.custody} reader={reader} />}
      </div>
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        <input type="hidden" name="lang" value={words.lang} />
        <input type="hidden" name="seen" value={words.seen} />
        <TextField field={fields.typedName} label={t("sign.name")} hint={t("sign.nameHint")} autoComplete="name" maxLength={LONGEST_TYPED_NAME} />
        <Button icon="pen">{t("sign.do")}</Button>
      </form>
      {phone && (
        <p className="small">
          {t("sign.question")} <Phone number={phone} />
        </p>
      )}
    </>
  );
}
