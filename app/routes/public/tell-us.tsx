import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { WrittenAboutLine } from "#app/features/backlog/components/written-about.tsx";
import { writtenAbout } from "#app/features/backlog/written-about.server.ts";
import { BeforeWriting } from "#app/features/input/components/before-writing.tsx";
import { TELL_US_FORM, TellUsForm } from "#app/features/input/components/tell-us-form.tsx";
import { formWithHelp } from "#app/features/input/help-for.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { TellUsSchema } from "#app/features/input/input.schema.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { tellUsPage, tellUsPageTrueUntil } from "#app/features/input/tell-us-page.server.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { FORM_KEY_PLACE, keepUntil } from "#app/platform/http/cache-page.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export const handle = { formId: TELL_US_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, reader } = await openPublicPage(args);
  const moment = now();
  const about = await writtenAbout(actor, args.request, lang);
  const page = tellUsPage(programme, lang, moment);
  const plain = args.request.method === "GET" && new URL(args.request.url).search === "";
  return data(
    {
      lang,
      about: about && about.title,
      query: about ? `?about=${about.number}` : "",
      ...page,
      reads: page.readsNext ? formatDateTime(page.readsNext, reader, { now: moment }) : null,
      // A kept page gets each visitor's own key when it is sent; one made for a single visitor carries its own.
      formKey: plain ? FORM_KEY_PLACE : newFormKey(),
    },
    { headers: plain ? keepUntil(tellUsPageTrueUntil(programme, moment)) : { "Cache-Control": "no-store" } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action(args: ActionFunctionArgs) {
  const { actor, lang, programme } = await openPublicPage(args);
  const reply = await publicFormAction(
    args.request,
    TellUsSchema,
    { key: formKeyMadeAt, newKey: newFormKey },
    async (form) => {
      const about = await writtenAbout(actor, args.request, lang);
      const { secret } = await receiveInput(actor, { ...form, lang, origin: about?.origin });
      return seeOther(paths.receipt(lang, secret));
    },
  );
  return formWithHelp(reply, programme, lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("input:page.title"));

export default function TellUs() {
  const { lang, about, query, sites, helpLines, phone, emergencyPhone, reads, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("input");
  return (
    <PublicColumn>
      <TellUsForm
        action={paths.tellUs(lang) + query}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        sites={sites}
        helpLines={helpLines}
        help={answer?.help}
        contact
      >
        <PageTitle lead={t("page.lead")}>{t("page.title")}</PageTitle>
        {about && <WrittenAboutLine title={about} />}
        <BeforeWriting lang={lang} reads={reads} phone={phone} emergencyPhone={emergencyPhone} />
      </TellUsForm>
    </PublicColumn>
  );
}
