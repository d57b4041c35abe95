import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addAgendaItem } from "#app/features/meetings/agenda/add-agenda-item.server.ts";
import { AgendaItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { AgendaItemForm } from "#app/features/meetings/agenda/components/agenda-item-form.tsx";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { agendaChoices } from "#app/features/meetings/room-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const query = new URL(args.request.url).searchParams;
  return { lang, meeting, choices: await agendaChoices(actor, meeting, lang), improvement: query.get("improvement") ?? "", survey: query.get("survey") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, AgendaItemSchema, async ({ owner, survey, ...item }) => {
    await addAgendaItem(actor, { number, ...item, ownerId: owner, surveyId: survey });
    return redirectWithToast(paths.meeting(number), "meetings:toast.itemAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.add"));

export default function NewAgendaItem() {
  const { meeting, choices, improvement, survey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("agenda.add")}>
      <AgendaItemForm
        action={paths.newAgendaItem(meeting.number)}
        lastResult={answer?.lastResult}
        values={{ improvement }}
        survey={survey}
        choices={choices}
        submitLabel={t("agenda.put")}
        backHref={paths.meeting(meeting.number)}
      />
    </RoomFormPage>
  );
}
