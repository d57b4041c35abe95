import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { canAddToAgenda } from "#app/features/meetings/agenda/agenda.policy.ts";
import { AgendaItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { firstWords } from "#app/features/meetings/agenda/first-words.queries.server.ts";
import { AgendaItemForm } from "#app/features/meetings/agenda/components/agenda-item-form.tsx";
import { numberOf } from "#app/features/meetings/meeting-page.server.ts";
import { agendaChoices, openOwnAgenda } from "#app/features/meetings/room-page.server.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openOwnAgenda(args, canAddToAgenda);
  const query = new URL(args.request.url).searchParams;
  const title = await firstWords(actor, meeting.groupId, query, lang);
  return { lang, meeting, title, choices: await agendaChoices(actor, meeting, lang), improvement: query.get("improvement") ?? "", survey: query.get("survey") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args.request, args.context);
  const number = numberOf(args);
  return formAction(args.request, AgendaItemSchema, async ({ owner, survey, ...item }) => {
    await addAgendaItem(actor, { number, ...item, ownerId: owner, surveyId: survey });
    return redirectWithToast(paths.ownMeeting(number), "meetings:toast.itemAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.add"));

export default function NewAgendaItem() {
  const { meeting, title, choices, improvement, survey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle>{t("agenda.add")}</PageTitle>
      <AgendaItemForm
        action={paths.ownNewAgendaItem(meeting.number)}
        lastResult={answer?.lastResult}
        values={{ title, improvement }}
        survey={survey}
        choices={choices}
        submitLabel={t("agenda.put")}
        backHref={paths.ownMeeting(meeting.number)}
      />
    </PublicColumn>
  );
}
