import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { MoveSchema } from "#app/features/membership/application.schema.ts";
import { APPLICATION_STATES, letterOf, mayMove } from "#app/features/membership/application.ts";
import { ApplicantFormPage, SeenVersion } from "#app/features/membership/components/applicant-form-page.tsx";
import { InterviewFields } from "#app/features/membership/components/interview-fields.tsx";
import { LetterPreviews } from "#app/features/membership/components/letter-preview.tsx";
import { letterDate } from "#app/features/membership/letters/letter-date.ts";
import { letterPreview } from "#app/features/membership/letters/letter-preview.queries.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { fieldsOf, momentIn } from "#app/platform/clock/wall-clock.ts";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { stepDueOn } from "#app/features/membership/step-due.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";

/** The state of an address; acceptance has a page of its own. @throws 404 where it is none. */
function stateOf(params: { state?: string }) {
  const to = APPLICATION_STATES.find((state) => state === params.state && state !== "accepted" && state !== "withdrew");
  if (!to) throw nothingHere();
  return to;
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, application, group, programme, lang, now } = await openApplicant(args);
  const to = stateOf(args.params);
  const code = letterOf(to);
  const date = letterDate(to, { dueOn: stepDueOn(programme, to, now), interviewAt: application.interviewAt });
  const letter = code && (await letterPreview(actor, code, { name: application.name, lang: application.lang, group, date }, { programme, lang }));
  return { page, to, allowed: mayMove(application.state, to), interview: fieldsOf(application.interviewAt, programme.timeZone), letter, title: translator(lang)(`membership:recruit.action.${to as "screening"}`) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application, programme } = await openApplicant(args);
  const to = stateOf(args.params);
  return formAction(args.request, MoveSchema, async ({ version, letter, interviewDay, interviewTime }) => {
    const interviewAt = momentIn(programme.timeZone, interviewDay, interviewTime);
    await moveApplication(actor, { applicationId: application.id, to, version, letter, interviewAt });
    return redirectWithToast(paths.applicant(application.number), letter ? "membership:recruitToast.movedWithLetter" : "membership:recruitToast.moved");
  }, { "errors:springGap": "interviewTime" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Move() {
  const { page, to, allowed, interview, letter, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ letter: boolean; interviewDay: string; interviewTime: string }>({
    id: "form",
    lastResult: reply?.lastResult,
    // What was planned stays, unless another day is given.
    defaultValue: { letter: letter !== null, interviewDay: interview.day, interviewTime: interview.time },
  });
  const { application, reader } = page;
  return (
    <ApplicantFormPage page={page} title={title} fields={[fields.letter, fields.interviewDay, fields.interviewTime]} errors={form.errors}>
      {allowed ? (
        <form method="post" action={paths.moveApplicant(application.number, to)} id={form.id} noValidate className="grid gap-5">
          <SeenVersion page={page} />
          {to === "interview" && <InterviewFields day={fields.interviewDay} time={fields.interviewTime} />}
          {letter && (
            <>
              <TickCard field={fields.letter} label={t(`recruit.letter.send.${letter.code}`)} hint={t("recruit.letter.sendHint")} />
              <LetterPreviews letter={letter} theirLang={application.lang} lang={reader.lang} />
            </>
          )}
          <div>
            <Button>{title}</Button>
          </div>
        </form>
      ) : (
        <Note tone="ember" title={t("recruitErrors.illegal")}>
          {t("recruit.now", { state: t(`state.${application.state}`) })}
        </Note>
      )}
    </ApplicantFormPage>
  );
}
