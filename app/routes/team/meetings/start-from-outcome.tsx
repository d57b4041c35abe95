import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ImprovementSchema } from "#app/features/backlog/backlog.schema.ts";
import { ImprovementForm } from "#app/features/backlog/components/improvement-form.tsx";
import { improvementChoices } from "#app/features/backlog/improvement-page.server.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { meetingRecord } from "#app/features/meetings/notes/record.queries.server.ts";
import { startFromOutcome } from "#app/features/meetings/outcomes/start-from-outcome.server.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "improvement" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting, programme } = await openMeetingToPlan(args);
  const outcomeId = idIn(args, "outcomeId");
  const outcome = (await meetingRecord(actor, meeting.id, lang)).outcomes.find(({ id }) => id === outcomeId);
  if (outcome?.kind !== "recommendation" || outcome.improvement) throw nothingHere();
  return { lang, meeting, outcome, choices: await improvementChoices(actor, programme, lang) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, ImprovementSchema.required({ version: true }), async ({ title, why, site, theme, owner, version }) => {
    const started = await startFromOutcome(actor, {
      number,
      outcomeId: idIn(args, "outcomeId"),
      version,
      improvement: { title, why, siteId: site ?? null, theme, ownerId: owner ?? null },
    });
    return redirectWithToast(paths.improvement(started), "meetings:toast.outcomeLinked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:outcomes.start"));

export default function StartFromOutcome() {
  const { meeting, outcome, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} crumb={{ href: paths.meetingNotes(meeting.number), label: t("notes.title") }} title={t("outcomes.start")}>
      <ImprovementForm
        action={paths.startFromOutcome(meeting.number, outcome.id)}
        lastResult={answer?.lastResult}
        choices={choices}
        values={{ why: outcome.text.words }}
        version={outcome.version}
        submitLabel={t("outcomes.startDo")}
        backHref={paths.meetingNotes(meeting.number)}
      />
    </RoomFormPage>
  );
}
