import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { UnlinkSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { idOf, numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { relationsOf } from "#app/features/backlog/relations/relations.queries.server.ts";
import { unrelateImprovement } from "#app/features/backlog/relations/unrelate-improvement.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, improvement } = await openImprovementToChange(args);
  const relationId = idOf(args, "relationId");
  const related = (await relationsOf(actor, improvement.id, lang)).find((one) => one.relationId === relationId);
  if (!related) throw new Response(null, { status: 404 });
  return { lang, number: improvement.number, title: improvement.title, related };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, UnlinkSchema, async () => {
    const relationId = idOf(args, "relationId");
    const { improvement } = await openImprovementToChange(args);
    const related = (await relationsOf(actor, improvement.id, lang)).find((one) => one.relationId === relationId);
    await unrelateImprovement(actor, { number, relationId });
    const undo = related && { action: paths.relateImprovement(number), version: 0, fields: { as: related.as, other: String(related.number) } };
    return redirectWithToast(paths.improvement(number), "backlog:toast.unrelated", {}, undo);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:relation.removeTitle"));

export default function Unrelate() {
  const { lang, number, title, related } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("relation.removeTitle")} />
      <Record>
        <PressForm action={paths.unrelateImprovement(number, related.relationId)} lastResult={answer?.lastResult} press={t("relation.remove")} back={{ href: paths.improvement(number), label: t("relation.keep") }} danger>
          <p className="text-base font-semibold">
            <InlineText text={title} />
          </p>
          <p>
            {t(`relation.is.${related.as}`)}: {formatNumber(related.number, lang)} · <InlineText text={related.title} />
          </p>
        </PressForm>
      </Record>
    </>
  );
}
