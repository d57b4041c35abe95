import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { askTeam, asksTeam, QUESTION } from "#app/features/input/ask-team.ts";
import { BeforeWriting } from "#app/features/input/components/before-writing.tsx";
import { TellUsForm } from "#app/features/input/components/tell-us-form.tsx";
import { formWithHelp } from "#app/features/input/help-for.server.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { SaySchema } from "#app/features/input/input.schema.ts";
import { sayInput } from "#app/features/input/say-input.server.ts";
import { tellUsPage } from "#app/features/input/tell-us-page.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const moment = now();
  const page = tellUsPage(await readProgramme(context.programme), lang, moment);
  const reads = page.readsNext && formatDateTime(page.readsNext, { lang, timeZone: person.timeZone }, { now: moment });
  return data({ lang, asks: asksTeam(request), ...page, reads, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const reply = await publicFormAction(request, SaySchema, { key: formKeyMadeAt, newKey: newFormKey }, async (form) => {
    const { number } = await sayInput(actor, { ...form, lang, origin: asksTeam(request) ? QUESTION : undefined });
    return redirectWithToast(paths.saidOne(number), asksTeam(request) ? "member:done.asked" : "member:done.said");
  });
  return formWithHelp(reply, await readProgramme(context.programme), lang);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t(data?.asks ? "member:ask.title" : "member:say.title"));

export default function Say() {
  const { lang, asks, sites, helpLines, phone, emergencyPhone, reads, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("member");
  return (
    <PublicColumn>
      <TellUsForm
        action={asks ? askTeam() : paths.say()}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        sites={sites}
        helpLines={helpLines}
        help={answer?.help}
        contact={false}
      >
        <PageTitle lead={t(asks ? "ask.lead" : "say.lead")}>{t(asks ? "ask.title" : "say.title")}</PageTitle>
        <BeforeWriting lang={lang} reads={reads} phone={phone} emergencyPhone={emergencyPhone} isNamed />
      </TellUsForm>
    </PublicColumn>
  );
}
