import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

/** The page of a link that signs somebody in: one button. */
export function OnePress(props: { kind: "link" | "cardLink"; lang: string; action: string; next: string; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { kind, lang, action, next, lastResult } = props;
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ next?: string }>({ id: "form", lastResult, defaultValue: { next } });
  return (
    <PublicColumn>
      <FormErrors fields={[]} errors={form.errors} />
      <PageTitle lead={t(`${kind}.lead`)}>{t(`${kind}.title`)}</PageTitle>
      <Form method="post" action={action} id={form.id}>
        <input type="hidden" name="next" value={fields.next.value ?? ""} />
        <Button>{t(`${kind}.enter`)}</Button>
      </Form>
      <p className="small">
        <a href={paths.signIn(lang)}>{t("anotherWay")}</a>
      </p>
    </PublicColumn>
  );
}
