import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { numberOf } from "#app/features/meetings/meeting-page.server.ts";
import { approveMinutes } from "#app/features/meetings/minutes/approve-minutes.server.ts";
import { MinutesBody } from "#app/features/meetings/minutes/components/minutes-body.tsx";
import { minutesOf } from "#app/features/meetings/minutes/minutes.queries.server.ts";
import { MinutesStepSchema } from "#app/features/meetings/minutes/minutes.schema.ts";
import { openOwnAgenda } from "#app/features/meetings/room-page.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** The draft of the minutes for whoever leads the group, to say that it is right. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, meeting } = await openOwnAgenda(args);
  const newest = (await minutesOf(actor, meeting, lang))[0];
  if (newest?.state !== "draft") throw nothingHere();
  return { lang, reader, number: meeting.number, newest };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await requirePerson(args.request, args.context);
  const number = numberOf(args);
  return formAction(args.request, MinutesStepSchema, async ({ version }) => {
    await approveMinutes(actor, { number, version });
    return redirectWithToast(paths.ownMeeting(number), "meetings:toast.minutesApproved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:minutes.approve"));

export default function OwnApproveMinutes() {
  const { reader, number, newest } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle lead={t("minutes.approveLine")}>{t("minutes.approve")}</PageTitle>
      <MinutesBody body={newest.body} reader={reader} />
      <PressForm action={paths.ownApproveMinutes(number)} lastResult={answer?.lastResult} hidden={{ version: newest.version }} press={t("minutes.approveDo")} back={{ href: paths.ownMeeting(number), label: t("back") }} />
    </PublicColumn>
  );
}
