import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { EditAgendaItemSchema, SinceItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { AgendaItemForm, SinceItemForm } from "#app/features/meetings/agenda/components/agenda-item-form.tsx";
import { editAgendaItem } from "#app/features/meetings/agenda/edit-agenda-item.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { agendaChoices, agendaItemFor, idIn } from "#app/features/meetings/room-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const item = await agendaItemFor(actor, meeting, idIn(args, "itemId"), lang);
  return { lang, meeting, item, id: item.id!, choices: await agendaChoices(actor, meeting, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  const itemId = idIn(args, "itemId");
  const done = () => redirectWithToast(paths.meeting(number), "meetings:toast.itemSaved");
  const isSince = new URL(args.request.url).searchParams.has("since");
  if (isSince) {
    return formAction(args.request, SinceItemSchema, async (form) => {
      await editAgendaItem(actor, { number, itemId, since: true, ...form });
      return done();
    });
  }
  return formAction(args.request, EditAgendaItemSchema, async ({ owner, survey: _, improvement, ...item }) => {
    await editAgendaItem(actor, { number, itemId, ...item, ownerId: owner ?? null, improvement: improvement ?? null });
    return done();
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.edit"));

export default function AgendaItem() {
  const { meeting, item, id, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const address = paths.agendaItem(meeting.number, id);
  const backHref = paths.meeting(meeting.number);
  return (
    <RoomFormPage meeting={meeting} title={t("agenda.edit")}>
      {item.kind === "since" ? (
        <SinceItemForm action={`${address}?since`} lastResult={answer?.lastResult} minutes={item.minutes} version={item.version} backHref={backHref} />
      ) : (
        <>
          <AgendaItemForm
            action={address}
            lastResult={answer?.lastResult}
            values={{
              title: item.title?.words ?? "",
              minutes: String(item.minutes),
              purpose: item.purpose,
              owner: item.owner?.id ?? "",
              improvement: item.improvement ? String(item.improvement.number) : "",
              inputs: item.inputs.join(", "),
            }}
            version={item.version}
            writtenIn={item.title?.lang}
            choices={choices}
            submitLabel={t("agenda.save")}
            backHref={backHref}
          />
          <p>
            <a href={paths.removeAgendaItem(meeting.number, id)}>{t("agenda.remove")}</a>
          </p>
        </>
      )}
    </RoomFormPage>
  );
}
