import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { MoveItemSchema } from "#app/features/meetings/agenda/agenda.schema.ts";
import { MoveButtons } from "#app/features/meetings/agenda/components/agenda-list.tsx";
import { moveAgendaItem } from "#app/features/meetings/agenda/move-agenda-item.server.ts";
import { numberOf } from "#app/features/meetings/meeting-page.server.ts";
import { agendaItemFor, idIn, openOwnAgenda } from "#app/features/meetings/room-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openOwnAgenda(args);
  const item = await agendaItemFor(actor, meeting, idIn(args, "itemId"), lang);
  return { lang, meeting, id: item.id!, title: item.title && wordsFor(item.title) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args.request, args.context);
  const number = numberOf(args);
  return formAction(args.request, MoveItemSchema, async ({ direction }) => {
    await moveAgendaItem(actor, { number, itemId: idIn(args, "itemId"), direction });
    return redirectWithToast(paths.ownMeeting(number), "meetings:toast.itemMoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:agenda.move"));

export default function MoveAgendaItem() {
  const { meeting, id, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle>{t("agenda.move")}</PageTitle>
      <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
      {title && (
        <p className="font-semibold">
          <bdi lang={title.lang}>{title.words}</bdi>
        </p>
      )}
      <MoveButtons action={paths.ownMoveAgendaItem(meeting.number, id)} name={title?.words ?? ""} up down />
      <p>
        <a href={paths.ownMeeting(meeting.number)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
