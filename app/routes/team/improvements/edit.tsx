import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { EditImprovementSchema } from "#app/features/backlog/backlog.schema.ts";
import { ImprovementForm } from "#app/features/backlog/components/improvement-form.tsx";
import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import { improvementChoices, numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, lang, improvement } = await openImprovementToChange(args);
  return {
    lang,
    number: improvement.number,
    version: improvement.version,
    choices: await improvementChoices(actor, programme, lang, improvement.theme?.code),
    // What is edited are the words as they were written, never a translation of them.
    values: {
      title: improvement.title.words,
      why: improvement.why?.words ?? "",
      site: improvement.siteId ?? "",
      theme: improvement.theme?.code ?? "",
      owner: improvement.owner?.id ?? "",
      aim: improvement.aim?.words ?? "",
      due: improvement.dueOn ?? "",
      partner: improvement.partner?.name ?? "",
      partnerDoes: improvement.partner?.does?.words ?? "",
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, EditImprovementSchema, async ({ site, owner, due, ...form }) => {
    await editImprovement(actor, { number, siteId: site, ownerId: owner, dueOn: due, ...form });
    return redirectWithToast(paths.improvement(number), "backlog:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:form.editTitle"));

export default function EditImprovement() {
  const { number, version, choices, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("form.editTitle")} />
      <Record>
        <ImprovementForm
          action={paths.editImprovement(number)}
          lastResult={answer?.lastResult}
          choices={choices}
          values={values}
          version={version}
          submitLabel={t("form.save")}
          backHref={paths.improvement(number)}
        />
      </Record>
    </>
  );
}
