import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import type { ShownHelp } from "#app/features/input/help-now.ts";
import { Button } from "#app/ui/button.tsx";
import { PageProgress } from "#app/ui/layout/page-progress.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import type { pageToAnswer } from "../page-to-answer.server.ts";
import type { AnswerReply } from "../start-action.server.ts";
import { AnswerErrorSummary, AnswerForm } from "./answer-form.tsx";
import { LanguageNote } from "./survey-title.tsx";

type Page = Exclude<Awaited<ReturnType<typeof pageToAnswer>>, number | null>;

/** One page of a survey: where one is, its questions, on, back, and later. */
export function AnswerPage({ action, head, place, of, hasBefore, isLast, seed, written, help, reply, ...page }: Page & { help: ShownHelp | null; reply: AnswerReply | undefined }) {
  const { t } = useTranslation("surveys");
  const questions = reply ? { ...page.questions, typed: reply.typed, shown: reply.shown, errors: reply.errors } : page.questions;
  const shownHelp = reply ? reply.help : help;
  const shown = new Set(questions.shown);
  const isEmpty = !questions.definition.pages[questions.page - 1]!.questions.some(({ code }) => shown.has(code));
  return (
    <PublicColumn>
      <AnswerErrorSummary questions={questions} />
      {shownHelp && <HelpNow help={shownHelp} />}
      <div className="grid gap-4">
        <h1 className="away">
          <InlineText text={head.title} />
        </h1>
        <PageProgress title={<InlineText text={head.title} />} label={t("progress", { page: place, pages: of })} page={place} pages={of} />
        <LanguageNote head={head} />
      </div>
      {isEmpty && <p className="lead">{t("answering.nothingMore")}</p>}
      <AnswerForm action={action} questions={questions}>
        {isLast && (
          <>
            <input type="hidden" name="seed" value={seed} />
            {written.map((question) => (
              <input key={question} type="hidden" name="written" value={question} />
            ))}
          </>
        )}
        <Button icon={isLast ? "reply" : undefined}>{isLast ? t("answering.send") : t("answering.next")}</Button>
        {hasBefore && (
          <Button variant="plain" name="to" value="back">
            {t("answering.back")}
          </Button>
        )}
        <Button variant="quiet" name="to" value="later">
          {t("answering.later")}
        </Button>
        <p className="small text-ink2">{isLast ? t("answering.lastPage") : t("answering.nothingLost")}</p>
      </AnswerForm>
    </PublicColumn>
  );
}
