import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NewUpdateSchema } from "#app/features/backlog/backlog.schema.ts";
import { UpdateForm } from "#app/features/backlog/updates/components/update-form.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { VoicesRail } from "#app/features/backlog/components/voices-rail.tsx";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { groupChoices, numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { quotableVoices } from "#app/features/backlog/improvement.queries.server.ts";
import { publicCount } from "#app/features/backlog/improvement.ts";
import { withParts } from "#app/features/backlog/updates/parts.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, programme, places, improvement } = await openImprovementToChange(args);
  return { lang, reader, places, improvement, groups: groupChoices(programme, lang), quotable: await quotableVoices(actor, improvement) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, NewUpdateSchema, async ({ said, did, audience, quote, group, ...parts }) => {
    const updateId = await draftUpdate(actor, { number, said, did: withParts(did, parts), audience, groupId: group, quoteInputNumber: quote });
    return redirectWithToast(paths.publishUpdate(number, updateId), "backlog:toast.drafted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:update.newTitle"));

export default function NewUpdate() {
  const { reader, places, improvement, groups, quotable } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const { number, title } = improvement;
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("update.newTitle")} />
      <Record rail={<VoicesRail improvement={improvement} places={places} reader={reader} />}>
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <UpdateForm
          action={paths.newUpdate(number)}
          lastResult={answer?.lastResult}
          quotable={quotable}
          groups={groups}
          isNew={{ people: publicCount(improvement.people ?? 0) }}
          submitLabel={t("update.save")}
          backHref={paths.improvement(number)}
        />
      </Record>
    </>
  );
}
