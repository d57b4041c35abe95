import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MeetingHead } from "#app/features/meetings/components/meeting-head.tsx";
import { answerInvitation } from "#app/features/meetings/rsvp/answer-invitation.server.ts";
import { ANSWER_FORM, AnswerForm } from "#app/features/meetings/rsvp/components/answer-form.tsx";
import { AnswerState } from "#app/features/meetings/rsvp/components/answer-state.tsx";
import { interpretedLanguages, openInvitation } from "#app/features/meetings/rsvp/open-invitation.server.ts";
import { AnswerSchema, needsOf } from "#app/features/meetings/rsvp/rsvp.schema.ts";
import { isAnswer } from "#app/features/meetings/rsvp/rsvp.ts";
import { now } from "#app/platform/clock/clock.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";

export const handle = { formId: ANSWER_FORM };

/** Opening it answers nothing, whatever the address says: programmes that scan mail open every link. */
export async function loader(args: LoaderFunctionArgs) {
  const { invitation, place, programme, lang, code } = await openInvitation(args);
  const query = new URL(args.request.url).searchParams;
  const chosen = query.get("answer");
  return data(
    {
      lang,
      code,
      invitation,
      place,
      now: now(),
      languages: interpretedLanguages(programme, invitation),
      chosen: isAnswer(chosen) ? chosen : null,
      saved: query.has("saved"),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { holder, invitation, lang, code } = await openInvitation(args);
  return formAction(args.request, AnswerSchema, async (form) => {
    await answerInvitation(holder, { invitationId: invitation.id, answer: form.answer, needs: needsOf(form) });
    return seeOther(`${paths.invitation(lang, code)}?saved`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => t("meetings:rsvp.title")),
  { name: "robots", content: "noindex, nofollow" },
];

export default function InvitationPage() {
  const { lang, code, invitation, place, now: moment, languages, chosen, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <MeetingHead meeting={invitation.meeting} place={place} lang={lang} now={moment} above={t("rsvp.for", { name: `\u2068${invitation.person.called}\u2069` })} />
      {saved && (
        <div role="status">
          <Note tone="leaf" title={t("rsvp.saved")}>
            {t("rsvp.savedLine")}
          </Note>
        </div>
      )}
      <AnswerState invitation={invitation} lang={lang} />
      {invitation.isOpen && (
        <AnswerForm action={paths.invitation(lang, code)} lastResult={answer?.lastResult} invitation={invitation} chosen={chosen} languages={languages} lang={lang} />
      )}
    </PublicColumn>
  );
}
