import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { linkedImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { InputForm } from "#app/features/triage/components/input-form.tsx";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { SeenSchema } from "#app/features/triage/triage.schema.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInboxInput(args);
  const { lang } = page.reader;
  const link = (await linkedImprovements(actor, page.input.id, lang)).find(({ linkId }) => linkId === args.params.linkId);
  if (!link) throw nothingHere();
  return { page, link, title: translator(lang)("triage:unlink.title") };
}

/** Only what is linked now: another address than one of this input's links is nobody's. */
export async function action(args: ActionFunctionArgs) {
  const { actor, inputId, lang } = await openChange(args);
  return formAction(args.request, SeenSchema, async () => {
    const link = (await linkedImprovements(actor, inputId, lang)).find(({ linkId }) => linkId === args.params.linkId);
    if (!link) throw nothingHere();
    await unlinkInput(actor, { linkId: link.linkId });
    const undo = { action: `${paths.linkAgain(link.number, link.linkId)}?input=${inputId}`, version: 0 };
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.unlinked", { number: link.number }, undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Unlink() {
  const { page, link, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  return (
    <InputFormPage page={page} title={title} errors={reply?.lastResult?.error?.[""] ?? undefined}>
      <p className="text-base font-semibold">
        <InlineText text={link.title} />
      </p>
      <p>{t("unlink.line")}</p>
      <InputForm page={page} id="form" action={paths.unlinkInput(page.input.id, link.linkId)} save={t("unlink.do")} />
    </InputFormPage>
  );
}
