import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { PaperForm } from "#app/features/meetings/papers/components/paper-form.tsx";
import { editPaper } from "#app/features/meetings/papers/edit-paper.server.ts";
import { papersOf } from "#app/features/meetings/papers/papers.queries.server.ts";
import { EditPaperSchema } from "#app/features/meetings/papers/papers.schema.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const paperId = idIn(args, "paperId");
  const paper = (await papersOf(actor, meeting.id, lang)).find(({ id }) => id === paperId);
  if (!paper) throw nothingHere();
  return { lang, meeting, id: paper.id, version: paper.version, writtenIn: paper.body.lang, values: { title: paper.title.words, body: paper.body.words } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, EditPaperSchema, async (form) => {
    await editPaper(actor, { number, paperId: idIn(args, "paperId"), ...form });
    return redirectWithToast(paths.meeting(number), "meetings:toast.paperSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:papers.edit"));

export default function Paper() {
  const { meeting, id, version, writtenIn, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("papers.edit")}>
      <PaperForm
        action={paths.paper(meeting.number, id)}
        lastResult={answer?.lastResult}
        values={values}
        version={version}
        writtenIn={writtenIn}
        submitLabel={t("papers.save")}
        backHref={paths.meeting(meeting.number)}
      />
      <p>
        <a href={paths.removePaper(meeting.number, id)}>{t("papers.remove")}</a>
      </p>
    </RoomFormPage>
  );
}
