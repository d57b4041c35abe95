import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RemoveItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { removeAgendaItem } from "#app/features/meetings/agenda/remove-agenda-item.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { agendaItemFor, idIn } from "#app/features/meetings/room-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const item = await agendaItemFor(actor, meeting, idIn(args, "itemId"), lang);
  if (!item.title) throw nothingHere();
  return { lang, meeting, id: item.id!, title: wordsFor(item.title) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, RemoveItemSchema, async () => {
    await removeAgendaItem(actor, { number, itemId: idIn(args, "itemId") });
    return redirectWithToast(paths.meeting(number), "meetings:toast.itemRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.remove"));

export default function RemoveAgendaItem() {
  const { meeting, id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("agenda.remove")}>
      <PressForm
        action={paths.removeAgendaItem(meeting.number, id)}
        lastResult={answer?.lastResult}
        press={t("agenda.removeDo")}
        danger
        back={{ href: paths.agendaItem(meeting.number, id), label: t("back") }}
      >
        <p className="font-semibold">
          <bdi lang={title.lang}>{title.words}</bdi>
        </p>
      </PressForm>
    </RoomFormPage>
  );
}
