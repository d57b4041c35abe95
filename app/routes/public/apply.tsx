import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ApplySchema } from "#app/features/membership/application.schema.ts";
import { APPLY_FORM, ApplicationForm } from "#app/features/membership/components/application-form.tsx";
import { openCouncil } from "#app/features/membership/open-application.server.ts";
import { receiveApplication } from "#app/features/membership/receive-application.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { now } from "#app/platform/clock/clock.ts";
import { FORM_KEY_PLACE, keepUntil } from "#app/platform/http/cache-page.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { seeOther } from "#app/platform/http/responses.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";

export const handle = { formId: APPLY_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, group } = await openCouncil(args);
  const plain = args.request.method === "GET" && new URL(args.request.url).search === "";
  return data(
    {
      lang,
      slug: group.slug,
      name: nameFor(group.name, lang),
      takesApplications: group.takesApplications,
      languages: programme.languages,
      sites: programme.sites.map((site) => ({ slug: site.slug, name: nameFor(site.name, lang) })),
      phone: programme.phone,
      // A kept page gets each visitor's own key when it is sent; one made for a single visitor carries its own.
      formKey: plain ? FORM_KEY_PLACE : newFormKey(),
    },
    { headers: plain ? keepUntil(new Date(now().getTime() + 3_600_000)) : { "Cache-Control": "no-store" } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export async function action(args: ActionFunctionArgs) {
  const { actor, lang, group } = await openCouncil(args);
  return publicFormAction(args.request, ApplySchema, { key: formKeyMadeAt, newKey: newFormKey }, async (form) => {
    const { secret } = await receiveApplication(actor, group.id, { ...form, lang });
    return seeOther(paths.application(lang, secret));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:apply.title"));

export default function Apply() {
  const { lang, slug, name, takesApplications, languages, sites, phone, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const title = (
    <PageTitle
      lead={
        <span lang={name.lang} dir={directionOf(name.lang)}>
          {name.words}
        </span>
      }
    >
      {t("apply.title")}
    </PageTitle>
  );
  if (!takesApplications) {
    return (
      <PublicColumn>
        {title}
        <Note title={t("council.full")}>{t("council.fullLine")}</Note>
        <div>
          <ButtonLink href={paths.council(lang, slug)} variant="plain">
            {t("apply.back")}
          </ButtonLink>
        </div>
      </PublicColumn>
    );
  }
  return (
    <PublicColumn>
      <ApplicationForm
        action={paths.apply(lang, slug)}
        formKey={answer?.formKey ?? formKey}
        lastResult={answer?.lastResult}
        choices={{ languages, sites }}
      >
        {title}
        <Note icon="lock" title={t("apply.before")}>
          <p>{t("apply.notAsked")}</p>
          {phone && (
            <p>
              {t("apply.rather")} <Phone number={phone} />
            </p>
          )}
        </Note>
      </ApplicationForm>
    </PublicColumn>
  );
}
