import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { RoomFormPage } from "#app/features/meetings/components/room-form-page.tsx";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { idIn } from "#app/features/meetings/room-page.server.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { ANSWER_FORM, AnswerForm } from "#app/features/meetings/rsvp/components/answer-form.tsx";
import { AnswerState } from "#app/features/meetings/rsvp/components/answer-state.tsx";
import { interpretedLanguages } from "#app/features/meetings/rsvp/open-invitation.server.ts";
import { readInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { needsOf, RecordAnswerSchema } from "#app/features/meetings/rsvp/rsvp.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: ANSWER_FORM };

/** Whoever goes through the call sheet goes on with it. */
const isFromCalls = (request: Request) => new URL(request.url).searchParams.has("calls");

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme, meeting } = await openMeetingToPlan(args);
  const invitation = await readInvitation(actor, idIn(args, "invitationId"), lang);
  if (invitation?.meeting.number !== meeting.number) throw nothingHere();
  return { lang, meeting, invitation, address: paths.meetingAnswer(meeting.number, invitation.id, isFromCalls(args.request) ? "calls" : undefined), languages: interpretedLanguages(programme, invitation) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const invitationId = idIn(args, "invitationId");
  return formAction(args.request, RecordAnswerSchema, async (form) => {
    await answerInvitation(actor, { invitationId, answer: form.answer, needs: needsOf(form), version: form.version });
    const back = isFromCalls(args.request) ? paths.meetingCalls : paths.meeting;
    return redirectWithToast(back(numberOf(args)), "meetings:toast.answerSaved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:rsvp.record"));

export default function RecordAnswer() {
  const { lang, meeting, invitation, address, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <RoomFormPage meeting={meeting} title={t("rsvp.record")}>
      <p className="text-base font-semibold">
        <bdi>{invitation.person.name}</bdi>
      </p>
      {!invitation.isOpen && <AnswerState invitation={invitation} lang={lang} />}
      {invitation.isOpen && (
        <AnswerForm
          action={address}
          lastResult={answer?.lastResult}
          invitation={invitation}
          languages={languages}
          lang={lang}
          onBehalf
        />
      )}
    </RoomFormPage>
  );
}
