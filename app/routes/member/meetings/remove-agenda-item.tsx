import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { RemoveItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { removeAgendaItem } from "#app/features/meetings/agenda/remove-agenda-item.server.ts";
import { numberOf } from "#app/features/meetings/meeting-page.server.ts";
import { agendaItemFor, idIn, openOwnAgenda } from "#app/features/meetings/room-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openOwnAgenda(args);
  const item = await agendaItemFor(actor, meeting, idIn(args, "itemId"), lang);
  if (!item.title) throw nothingHere();
  return { lang, meeting, id: item.id!, title: wordsFor(item.title) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args.request, args.context);
  const number = numberOf(args);
  return formAction(args.request, RemoveItemSchema, async () => {
    await removeAgendaItem(actor, { number, itemId: idIn(args, "itemId") });
    return redirectWithToast(paths.ownMeeting(number), "meetings:toast.itemRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.remove"));

export default function RemoveAgendaItem() {
  const { meeting, id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle>{t("agenda.remove")}</PageTitle>
      <PressForm
        action={paths.ownRemoveAgendaItem(meeting.number, id)}
        lastResult={answer?.lastResult}
        press={t("agenda.removeDo")}
        danger
        back={{ href: paths.ownAgendaItem(meeting.number, id), label: t("back") }}
      >
        <p className="font-semibold">
          <bdi lang={title.lang}>{title.words}</bdi>
        </p>
      </PressForm>
    </PublicColumn>
  );
}
