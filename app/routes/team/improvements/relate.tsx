import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RelateSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { relateImprovement } from "#app/features/backlog/relations/relate-improvement.server.ts";
import { RELATIONS } from "#app/features/backlog/relations/relation.ts";
import { TargetSearch } from "#app/features/backlog/target/components/target-search.tsx";
import { findTargets } from "#app/features/backlog/target/find-targets.queries.server.ts";
import { targetChoices, wantedWords } from "#app/features/backlog/target/target-choices.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovementToChange(args);
  const { number, title } = improvement;
  const words = wantedWords(args.request);
  return { lang, number, title, words, targets: await findTargets(actor, { words, besides: number, lang }) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, RelateSchema, async ({ as, other }) => {
    const relationId = await relateImprovement(actor, { number, other, as });
    return redirectWithToast(paths.improvement(number), "backlog:toast.related", {}, { action: paths.unrelateImprovement(number, relationId), version: 0 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:relation.add"));

export default function Relate() {
  const { number, title, words, targets } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<{ as: string; other: string }>({ id: "relate", lastResult: answer?.lastResult });
  const address = paths.relateImprovement(number);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("relation.add")} />
      <Record>
        <FormErrors errors={form.errors} fields={[fields.as, fields.other]} />
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <TargetSearch action={address} words={words} />
        {targets.length === 0 && <p className="text-ink2">{t("target.none")}</p>}
        <form id={form.id} method="post" action={words ? `${address}?${new URLSearchParams({ words }).toString()}` : address} noValidate className="grid max-w-column gap-5">
          {targets.length > 0 && (
            <>
              <ChoiceCards field={fields.as} legend={t("relation.legend")} choices={RELATIONS.map((relation) => ({ value: relation, label: t(`relation.says.${relation}`) }))} />
              <ChoiceCards field={fields.other} legend={t("relation.other")} choices={targetChoices(targets, t)} />
            </>
          )}
          <div className="flex flex-wrap gap-2">
            {targets.length > 0 && <Button>{t("relation.save")}</Button>}
            <ButtonLink variant="plain" href={paths.improvement(number)}>
              {t("form.back")}
            </ButtonLink>
          </div>
        </form>
      </Record>
    </>
  );
}
