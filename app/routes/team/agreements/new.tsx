import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openAgreements } from "#app/features/membership/agreement/agreement-page.server.ts";
import { listAgreements, readAgreement } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { NewAgreementSchema } from "#app/features/membership/agreement/agreement.schema.ts";
import { draftAgreement } from "#app/features/membership/agreement/draft-agreement.server.ts";
import { AgreementForm } from "#app/features/membership/components/agreement-form.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** A new version begins with the words of the one that it is to follow (`?after=`), where it follows one. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openAgreements(args);
  const after = new URL(args.request.url).searchParams.get("after");
  const before = (await listAgreements(actor, lang)).find(({ id }) => id === after);
  const words = before && (await readAgreement(actor, before.id, lang)).words;
  return { lang, values: words && { title: words.title, body: words.body, code: before.code } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openAgreements(args);
  return formAction(args.request, NewAgreementSchema, async (form) => {
    const id = await draftAgreement(actor, form);
    return redirectWithToast(paths.agreement(id), "membership:memberToast.drafted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:agreement.new"));

export const handle = { formId: "form" };

export default function NewAgreement() {
  const { values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  return (
    <>
      <TeamBar crumb={{ href: paths.agreements(), label: t("agreement.listTitle") }} title={t("agreement.new")} />
      <Record>
        <p className="max-w-column">{t("agreement.newLine")}</p>
        <AgreementForm action={paths.newAgreement()} lastResult={answer?.lastResult} values={values} backHref={paths.agreements()} />
      </Record>
    </>
  );
}
