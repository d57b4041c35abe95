import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { openAgreement } from "#app/features/membership/agreement/agreement-page.server.ts";
import { PublishAgreementSchema } from "#app/features/membership/agreement/agreement.schema.ts";
import { publishAgreement } from "#app/features/membership/agreement/publish-agreement.server.ts";
import { AgreementPaper } from "#app/features/membership/components/agreement-paper.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { agreement, lang } = await openAgreement(args);
  if (agreement.publishedAt) throw redirect(paths.agreement(agreement.id), 303);
  return { agreement, lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, agreement } = await openAgreement(args);
  return formAction(args.request, PublishAgreementSchema, async ({ version }) => {
    await publishAgreement(actor, { agreementId: agreement.id, version });
    return redirectWithToast(paths.agreement(agreement.id), "membership:memberToast.published");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:publish.title"));

export default function PublishAgreement() {
  const { agreement } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { id, words, languages, version, members } = agreement;
  const waiting = languages.filter(({ state }) => state !== "reviewed").length;
  return (
    <>
      <TeamBar crumb={{ href: paths.agreement(id), label: <bdi lang={words.lang}>{words.title}</bdi> }} title={t("publish.title")} />
      <Record>
        <PressForm action={paths.publishAgreement(id)} lastResult={answer?.lastResult} hidden={{ version }} press={t("publish.do")} back={{ href: paths.agreement(id), label: t("publish.later") }}>
          <AgreementPaper lang={words.lang} words={words.body} />
          <Section title={t("agreement.languages")}>
            <LanguageStates languages={languages} />
            {waiting > 0 && <p className="mt-2 max-w-column text-ember">{t("publish.waiting", { count: waiting })}</p>}
          </Section>
          <p className="max-w-column">{t("publish.line", { count: members })}</p>
        </PressForm>
      </Record>
    </>
  );
}
