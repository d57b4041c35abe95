import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import type { OwnCase } from "../case.queries.server.ts";
import { consentErrorFields, ConsentFields, type ConsentTyped } from "./consent-fields.tsx";

export const CONSENT_FORM = "consent";

/** On the receipt: may we pass this on to the legal team, and how may they reach you? `children` stands above the form. */
export function ConsentForm(props: {
  action: string;
  formKey: string;
  ownCase: OwnCase;
  lastResult?: SubmissionResult<string[]> | null | undefined;
  children?: ReactNode;
}) {
  const { action, formKey, ownCase, lastResult, children } = props;
  const { t } = useTranslation("intake");
  const [form, fields] = useForm<ConsentTyped>({
    id: CONSENT_FORM,
    lastResult,
    // What is answered again keeps what is not about reaching somebody: that they give anew.
    defaultValue: { words: ownCase.words ? "on" : undefined, news: ownCase.news ? "on" : undefined },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={consentErrorFields(fields)} />
      {children}
      <form id={form.id} method="post" action={action} noValidate className="grid gap-6">
        <ConsentFields
          fields={fields}
          known={ownCase.knownContact}
          legend={t("own.ask")}
          labels={{ yes: t("own.yes"), no: t("own.no"), noHint: t("own.noHint"), words: t("own.words"), wordsHint: t("own.wordsHint"), news: t("own.news"), newsHint: t("own.newsHint") }}
        />
        <input type="hidden" name="key" value={formKey} />
        <Button icon="reply">{t("own.send")}</Button>
      </form>
    </>
  );
}
