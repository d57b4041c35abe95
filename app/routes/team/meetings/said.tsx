import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { SaidForm } from "#app/features/meetings/notes/components/note-forms.tsx";
import { noteWhatWasSaid } from "#app/features/meetings/notes/note-what-was-said.server.ts";
import { SaidSchema } from "#app/features/meetings/notes/notes.schema.ts";
import { invitedTo } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting, programme } = await openMeetingToPlan(args);
  const [agenda, invited] = await Promise.all([readAgenda(actor, meeting, lang), invitedTo(actor, meeting)]);
  const people = invited.map(({ personId, name }) => ({ id: personId, name }));
  return { lang, meeting, agenda, people, languages: programme.languages, item: new URL(args.request.url).searchParams.get("item") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, SaidSchema, async ({ words, lang, person, item }) => {
    const said = await noteWhatWasSaid(actor, { number, words, lang, personId: person, itemId: item });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.said", { number: said.number });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:said.title"));

export default function Said() {
  const { lang, meeting, agenda, people, languages, item } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("said.title")}>
      <p>{t("said.lead")}</p>
      <SaidForm
        action={paths.meetingSaid(meeting.number)}
        lastResult={answer?.lastResult}
        agenda={agenda}
        people={people}
        languages={languages}
        item={item}
        lang={lang}
        backHref={paths.meetingNotes(meeting.number)}
      />
    </RoomFormPage>
  );
}
