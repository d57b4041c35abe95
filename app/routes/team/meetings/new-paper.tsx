import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { addPaper } from "#app/features/meetings/papers/add-paper.server.ts";
import { PaperForm } from "#app/features/meetings/papers/components/paper-form.tsx";
import { PaperSchema } from "#app/features/meetings/papers/papers.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, meeting } = await openMeetingToPlan(args);
  return { lang, meeting };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, PaperSchema, async (form) => {
    await addPaper(actor, { number, ...form });
    return redirectWithToast(paths.meeting(number), "meetings:toast.paperAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:papers.add"));

export default function NewPaper() {
  const { meeting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("papers.add")}>
      <PaperForm
        action={paths.newPaper(meeting.number)}
        lastResult={answer?.lastResult}
        
        submitLabel={t("papers.save")}
        backHref={paths.meeting(meeting.number)}
      />
    </RoomFormPage>
  );
}
