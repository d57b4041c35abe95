import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ReviseUpdateSchema } from "#app/features/backlog/backlog.schema.ts";
import { UpdateForm } from "#app/features/backlog/updates/components/update-form.tsx";
import { VoicesRail } from "#app/features/backlog/components/voices-rail.tsx";
import { groupChoices, idOf, numberOf, openBacklog, openUpdate } from "#app/features/backlog/improvement-page.server.ts";
import { quotableVoices } from "#app/features/backlog/improvement.queries.server.ts";
import { reviseUpdate } from "#app/features/backlog/updates/revise-update.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, programme, places, improvement, update } = await openUpdate(args);
  // What is published is corrected, what waits to go out is taken back; neither is edited.
  if (update.publishedAt || update.publishAt) throw redirect(paths.improvement(improvement.number), 303);
  return {
    lang,
    reader,
    places,
    improvement,
    id: update.id,
    version: update.version,
    writtenIn: update.said.lang,
    quotable: await quotableVoices(actor, improvement),
    groups: groupChoices(programme, lang),
    values: {
      said: update.said.words,
      did: update.did.words,
      audience: update.audience,
      group: update.groupId ?? "",
      quote: update.quote?.allowed ? String(update.quote.number) : "",
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const updateId = idOf(args, "updateId");
  return formAction(args.request, ReviseUpdateSchema, async ({ quote, group, ...words }) => {
    await reviseUpdate(actor, { updateId, ...words, groupId: group, quoteInputNumber: quote });
    return redirectWithToast(paths.publishUpdate(number, updateId), "backlog:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:update.editTitle"));

export default function EditUpdate() {
  const { reader, places, improvement, id, version, writtenIn, quotable, groups, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const { number } = improvement;
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("update.editTitle")} />
      <Record rail={<VoicesRail improvement={improvement} places={places} reader={reader} />}>
        <UpdateForm
          action={paths.update(number, id)}
          lastResult={answer?.lastResult}
          values={values}
          version={version}
          lang={writtenIn}
          quotable={quotable}
          groups={groups}
          submitLabel={t("update.save")}
          backHref={paths.improvement(number)}
        />
      </Record>
    </>
  );
}
