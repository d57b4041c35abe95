import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { bringBackInput } from "#app/features/triage/bring-back-input.server.ts";
import { OnePress } from "#app/features/triage/components/one-press.tsx";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { SeenSchema } from "#app/features/triage/triage.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page } = await openInboxInput(args);
  return { page, title: translator(page.reader.lang)("triage:bringBack.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, SeenSchema, async ({ version }) => {
    const { number } = await bringBackInput(actor, { inputId, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.bringBack", { number });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function BringBack() {
  const { page, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  return <OnePress page={page} title={title} line={t("bringBack.line")} action={paths.bringBack(page.input.id)} save={t("action.bringBack")} lastResult={reply?.lastResult} />;
}
