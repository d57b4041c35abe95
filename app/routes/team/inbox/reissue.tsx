import { useForm } from "@conform-to/react";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { reissueReceipt } from "#app/features/input/receipt/reissue-receipt.server.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { isRetype } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInput(args);
  if (!page.input.canReissue) throw new Response(null, { status: 404 });
  return { page, origin: args.context.origin, title: translator(page.reader.lang)("triage:reissue.title") };
}

/** Shows the new code once, on the page that answers: it is kept nowhere, so there is nothing to redirect to. */
export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  if (isRetype(args.request)) return data({ code: null, error: null });
  try {
    const { secret } = await reissueReceipt(actor, { inputId });
    return data({ code: spellCode(secret), error: null });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    return data({ code: null, error: error.code }, error.status);
  }
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export const handle = { formId: "form" };

export default function Reissue() {
  const { page, origin, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form] = useForm({ id: "form" });
  const { input } = page;
  const lang = isShipped(input.contributorLang) ? input.contributorLang : "en";
  return (
    <InputFormPage page={page} title={title} errors={reply?.error ? [reply.error] : []} focus="heading">
      {reply?.code ? (
        <>
          <ReceiptCode title={t("reissue.code")} code={reply.code}>
            <p>{t("reissue.once")}</p>
            <p className="mt-2">
              <bdi dir="ltr" className="break-all">
                {origin + paths.receipt(lang, reply.code)}
              </bdi>
            </p>
          </ReceiptCode>
          <div>
            <ButtonLink variant="plain" href={paths.input(input.id)}>
              {t("back")}
            </ButtonLink>
          </div>
        </>
      ) : (
        <>
          <Note tone="ember" title={t("reissue.warning")}>
            {t("reissue.line")}
          </Note>
          <Form method="post" action={paths.reissue(input.id)} id={form.id} className="flex flex-wrap gap-2">
            <Button icon="key">{t("reissue.make")}</Button>
            <ButtonLink variant="quiet" href={paths.input(input.id)}>
              {t("back")}
            </ButtonLink>
          </Form>
        </>
      )}
    </InputFormPage>
  );
}
