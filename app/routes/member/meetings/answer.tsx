import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { numberOf } from "#app/features/meetings/meeting-page.server.ts";
import { openOwnMeeting } from "#app/features/meetings/room-page.server.ts";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { ANSWER_FORM, AnswerForm } from "#app/features/meetings/rsvp/components/answer-form.tsx";
import { AnswerState } from "#app/features/meetings/rsvp/components/answer-state.tsx";
import { interpretedLanguages } from "#app/features/meetings/rsvp/open-invitation.server.ts";
import { ownInvitation } from "#app/features/meetings/rsvp/rsvp.queries.server.ts";
import { AnswerSchema, needsOf } from "#app/features/meetings/rsvp/rsvp.schema.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: ANSWER_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, now, programme, meeting, place } = await openOwnMeeting(args);
  const invitation = await ownInvitation(actor, meeting.number, lang);
  if (!invitation) throw nothingHere();
  return data({ lang, now, place, invitation, languages: interpretedLanguages(programme, invitation) }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(args.request, args.context);
  const number = numberOf(args);
  const invitation = await ownInvitation(actor, number, requestLanguage(args.request, { account: person.lang }));
  if (!invitation) throw nothingHere();
  return formAction(args.request, AnswerSchema, async (form) => {
    await answerInvitation(actor, { invitationId: invitation.id, answer: form.answer, needs: needsOf(form) });
    return redirectWithToast(paths.ownMeeting(number), "meetings:toast.answered");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:rsvp.title"));

export default function OwnAnswer() {
  const { lang, now, place, invitation, languages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const { number } = invitation.meeting;
  return (
    <PublicColumn>
      <MeetingHead meeting={invitation.meeting} place={place} lang={lang} now={now} />
      {!invitation.isOpen && <AnswerState invitation={invitation} lang={lang} />}
      {invitation.isOpen && <AnswerForm action={paths.ownAnswer(number)} lastResult={answer?.lastResult} invitation={invitation} languages={languages} lang={lang} />}
      <p>
        <a href={paths.ownMeeting(number)}>{t("back")}</a>
      </p>
    </PublicColumn>
  );
}
