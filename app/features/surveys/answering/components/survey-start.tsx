import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import type { ShownHelp } from "#app/features/input/help-now.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import type { SurveyHead } from "../survey-page.server.ts";
import { AnswerErrorSummary, AnswerForm, type QuestionsShown } from "./answer-form.tsx";
import { PrivacyNote } from "./privacy-note.tsx";
import { SurveyTitle } from "./survey-title.tsx";

/**
 * The first page of a survey. A survey of one page has its questions here and takes one press; a longer one begins, and is
 * saved page by page.
 */
export function SurveyStart(props: {
  lang: string;
  action: string;
  head: SurveyHead;
  isInvited: boolean;
  formKey: string;
  versionId: string;
  questions: QuestionsShown | null;
  formErrors?: string[];
  /** Help for what was typed, where the form comes back. */
  help: ShownHelp | null;
}) {
  const { lang, action, head, isInvited, formKey, versionId, questions, formErrors, help } = props;
  const { t } = useTranslation("surveys");
  return (
    <PublicColumn>
      <AnswerErrorSummary questions={questions} formErrors={formErrors} />
      {help && <HelpNow help={help} line="notSent" />}
      <SurveyTitle head={head} />
      <PrivacyNote lang={lang} privacy={head.privacy} isInvited={isInvited} />
      <AnswerForm action={action} formKey={formKey} versionId={versionId} questions={questions}>
        <Button icon={questions ? "reply" : undefined}>{questions ? t("answering.send") : t("answering.start")}</Button>
        <p className="small text-ink2">{questions ? t("answering.onePress") : t("answering.savedByPage")}</p>
      </AnswerForm>
      {!isInvited && (
        <p>
          <a href={paths.enterResponseCode(lang)}>{t("answering.haveCode")}</a>
        </p>
      )}
    </PublicColumn>
  );
}
