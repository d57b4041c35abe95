import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { papersOf } from "#app/features/meetings/papers/papers.queries.server.ts";
import { RemovePaperSchema } from "#app/features/meetings/papers/papers.schema.ts";
import { removePaper } from "#app/features/meetings/papers/remove-paper.server.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const paperId = idIn(args, "paperId");
  const paper = (await papersOf(actor, meeting.id, lang)).find(({ id }) => id === paperId);
  if (!paper) throw nothingHere();
  return { lang, meeting, id: paper.id, version: paper.version, title: wordsFor(paper.title) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, RemovePaperSchema, async ({ version }) => {
    await removePaper(actor, { number, paperId: idIn(args, "paperId"), version });
    return redirectWithToast(paths.meeting(number), "meetings:toast.paperRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:papers.remove"));

export default function RemovePaper() {
  const { meeting, id, version, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("papers.remove")}>
      <PressForm action={paths.removePaper(meeting.number, id)} lastResult={answer?.lastResult} press={t("papers.removeDo")} hidden={{ version }} danger back={{ href: paths.paper(meeting.number, id), label: t("back") }}>
        <p className="font-semibold">
          <bdi lang={title.lang}>{title.words}</bdi>
        </p>
      </PressForm>
    </RoomFormPage>
  );
}
