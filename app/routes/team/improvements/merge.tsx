import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MergeSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { canMove } from "#app/features/backlog/improvement.ts";
import { numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { TargetSearch } from "#app/features/backlog/target/components/target-search.tsx";
import { findTargets } from "#app/features/backlog/target/find-targets.queries.server.ts";
import { targetChoices, wantedWords } from "#app/features/backlog/target/target-choices.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovementToChange(args);
  const { number, version, title, status } = improvement;
  const words = wantedWords(args.request);
  const targets = (await findTargets(actor, { words, besides: number, lang })).filter((target) => target.status !== "declined");
  return { lang, number, version, title, words, targets, isOpen: canMove(status, "merged") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, MergeSchema, async ({ into, version }) => {
    await mergeImprovement(actor, { number, into, version });
    return redirectWithToast(paths.improvement(number), "backlog:toast.merged", { number: into }, { action: paths.takeApart(number), version: version + 1 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:merge.title"));

export default function Merge() {
  const { number, version, title, words, targets, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<{ into: string }>({ id: "merge", lastResult: answer?.lastResult });
  const address = paths.mergeImprovement(number);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("merge.title")} />
      <Record>
        <FormErrors errors={form.errors} fields={[fields.into]} />
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        {isOpen ? <p className="max-w-column">{t("merge.explain")}</p> : <Note icon="alert" title={t("merge.closed")} />}
        {isOpen && <TargetSearch action={address} words={words} />}
        {isOpen && targets.length === 0 && <p className="text-ink2">{t("target.none")}</p>}
        <form id={form.id} method="post" action={words ? `${address}?${new URLSearchParams({ words }).toString()}` : address} noValidate className="grid max-w-column gap-5">
          <input type="hidden" name="version" value={version} />
          {isOpen && targets.length > 0 && <ChoiceCards field={fields.into} legend={t("move.into")} choices={targetChoices(targets, t)} />}
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.improvement(number)}>
              {t("form.back")}
            </ButtonLink>
            {isOpen && targets.length > 0 && <Button>{t("merge.do")}</Button>}
          </div>
        </form>
      </Record>
    </>
  );
}
