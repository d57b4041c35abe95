import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { openAgreement } from "#app/features/membership/agreement/agreement-page.server.ts";
import { ReviseAgreementSchema } from "#app/features/membership/agreement/agreement.schema.ts";
import { reviseAgreement } from "#app/features/membership/agreement/revise-agreement.server.ts";
import { AgreementForm } from "#app/features/membership/components/agreement-form.tsx";
import { AgreementPaper } from "#app/features/membership/components/agreement-paper.tsx";
import { AgreementSigners } from "#app/features/membership/components/agreement-signers.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { agreement, reader, programme } = await openAgreement(args);
  return { agreement, reader, now: now(), slugs: Object.fromEntries(programme.groups.map(({ id, slug }) => [id, slug])) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, agreement } = await openAgreement(args);
  return formAction(args.request, ReviseAgreementSchema, async (form) => {
    await reviseAgreement(actor, { agreementId: agreement.id, ...form });
    return redirectWithToast(paths.agreement(agreement.id), "membership:memberToast.revised");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && wordsFor(data.agreement.title).words);

export default function AgreementPage() {
  const { agreement, reader, now: moment, slugs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { id, publishedAt, isCurrent, number, words, version, languages } = agreement;
  const title = wordsFor(agreement.title);
  return (
    <>
      <TeamBar
        crumb={{ href: paths.agreements(), label: t("agreement.listTitle") }}
        title={<bdi lang={title.lang}>{title.words}</bdi>}
        state={
          <>
            <Tag>{t("agreement.version", { number })}</Tag>
            {publishedAt ? t(isCurrent ? "agreement.publishedOn" : "agreement.older", { date: formatDate(publishedAt, reader, { style: "short", now: moment }) }) : t("agreement.draft")}
          </>
        }
        actions={
          publishedAt ? (
            isCurrent && (
              <ButtonLink variant="plain" href={`${paths.newAgreement()}?after=${id}`}>
                {t("agreement.nextVersion")}
              </ButtonLink>
            )
          ) : (
            <ButtonLink href={paths.publishAgreement(id)}>{t("publish.title")}</ButtonLink>
          )
        }
      />
      <Record
        rail={
          <Section title={t("agreement.languages")}>
            <LanguageStates languages={languages} />
          </Section>
        }
      >
        {publishedAt ? (
          <>
            <AgreementPaper lang={wordsFor(agreement.body).lang} words={wordsFor(agreement.body).words} />
            <Section title={t("agreement.signers")}>
              <AgreementSigners people={agreement.people} slugs={slugs} reader={reader} now={moment} />
            </Section>
          </>
        ) : (
          <AgreementForm
            action={paths.agreement(id)}
            lastResult={answer?.lastResult}
            version={version}
            values={{ title: words.title, body: words.body }}
            lang={words.lang}
            backHref={paths.agreements()}
          />
        )}
      </Record>
    </>
  );
}
