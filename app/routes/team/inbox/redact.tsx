import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputFormPage, SeenVersion } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { RedactFields, RedactPreview } from "#app/features/triage/redaction/components/redact-form.tsx";
import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { readTextsToRedact } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { checkedSpans, proposedMasks, RedactSchema, spansOfTyped } from "#app/features/triage/redaction/redaction.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, programme } = await openInput(args);
  const texts = await readTextsToRedact(actor, page.input.id);
  if (!texts) throw new Response(null, { status: 404 });
  return { page, texts, days: programme.redactionDays };
}

/** Hides what is ticked and added, or says that there is nothing to hide. */
export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, RedactSchema, async (form) => {
    const texts = await readTextsToRedact(actor, inputId);
    if (!texts) throw new Response(null, { status: 404 });
    const chosen = checkedSpans(form, texts);
    await redactInput(actor, { inputId, texts: chosen, version: form.version });
    const hides = chosen.some(({ spans }) => spans.length > 0);
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), hides ? "redaction:toast.hidden" : "redaction:toast.checked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("redaction:page.title"));

export const handle = { formId: "form" };

export default function Redact() {
  const { page, texts, days } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("redaction");
  const { t: ofTriage } = useTranslation("triage");
  const typed = reply?.lastResult?.initialValue;
  const [form, fields] = useForm<{ masks: string[]; more: string; moreKind: string }>({
    id: "form",
    lastResult: reply?.lastResult,
    // What nobody ticks after looking stays unticked.
    defaultValue: reply ? undefined : { masks: proposedMasks(texts) },
  });
  const query = useInboxQuery();
  const address = paths.redact(page.input.id) + query;
  return (
    <InputFormPage page={page} title={t("page.title")} fields={[fields.masks, fields.more, fields.moreKind]} errors={form.errors} focus={texts[0]?.spans.length ? fields.masks : fields.more}>
      <p>{t("page.line", { count: days })}</p>
      <Form method="post" action={address} id={form.id} noValidate className="grid gap-6">
        <SeenVersion page={page} />
        <RedactFields texts={texts} fields={fields} />
        {typed && <RedactPreview texts={texts} chosen={spansOfTyped(typed, texts)} />}
        <div className="flex flex-wrap gap-2">
          {/* Looking keeps what was typed and stores nothing, as a change of language does. */}
          <Button variant={typed ? "plain" : "primary"} formAction={`${address}${query ? "&" : "?"}retype`}>
            {t("page.preview")}
          </Button>
          <Button variant={typed ? "primary" : "plain"} icon="lock" name="step" value="confirm">
            {t("page.confirm")}
          </Button>
          <Button variant="quiet" name="step" value="nothing">
            {t("page.nothingToHide")}
          </Button>
          <ButtonLink variant="quiet" href={paths.input(page.input.id) + query}>
            {ofTriage("back")}
          </ButtonLink>
        </div>
      </Form>
    </InputFormPage>
  );
}
