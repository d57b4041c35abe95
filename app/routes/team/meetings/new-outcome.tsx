import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { readAgenda } from "#app/features/meetings/agenda/agenda.queries.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { OutcomeForm } from "#app/features/meetings/outcomes/components/outcome-forms.tsx";
import { OutcomeSchema } from "#app/features/meetings/outcomes/outcomes.schema.ts";
import { recordOutcome } from "#app/features/meetings/outcomes/record-outcome.server.ts";
import { QuorumNote } from "#app/features/meetings/rsvp/components/who-comes.tsx";
import { quorumFor } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const [agenda, improvements, quorum] = await Promise.all([readAgenda(actor, meeting, lang), openImprovements(actor, lang), quorumFor(actor, meeting)]);
  return { lang, meeting, agenda, improvements, quorum, item: new URL(args.request.url).searchParams.get("item") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, OutcomeSchema, async ({ kind, words, item, improvement }) => {
    await recordOutcome(actor, { number, kind, words, itemId: item, improvement });
    return redirectWithToast(paths.meetingNotes(number), "meetings:toast.outcomeSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:outcomes.add"));

export default function NewOutcome() {
  const { meeting, agenda, improvements, quorum, item } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("outcomes.add")}>
      {quorum && !quorum.isExpected && !quorum.isMet && <QuorumNote quorum={quorum} />}
      <OutcomeForm
        action={paths.newOutcome(meeting.number)}
        lastResult={answer?.lastResult}
        agenda={agenda}
        improvements={improvements}
        item={item}
        backHref={paths.meetingNotes(meeting.number)}
      />
    </RoomFormPage>
  );
}
