import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import type { SurveyToBuild } from "../builder.queries.server.ts";
import type { Problem } from "../definition-check.ts";
import { plainWords } from "./survey-words.tsx";
import { findQuestion } from "../definition.ts";

/** What stands in the way of publishing, each with the way to its place. Of one question only what is wrong there. */
export function ProblemList({ survey, problems, question }: { survey: SurveyToBuild; problems: readonly Problem[]; question?: string }) {
  const { t } = useTranslation("surveys");
  const shown = question === undefined ? problems : problems.filter((problem) => problem.question === question);
  if (shown.length === 0) return null;
  return (
    <Note tone="ember" title={t("builder.problems", { count: shown.length })}>
      <ul className="mt-1 grid gap-1">
        {shown.map((problem) => {
          const asked = problem.question === undefined ? undefined : findQuestion(survey.definition, problem.question);
          const href = problem.question !== undefined ? paths.question(survey.number, problem.question) : problem.page !== undefined ? paths.surveyPage(survey.number, problem.page) : null;
          return (
            <li key={`${problem.code}${problem.question}${problem.page}`}>
              {question === undefined && href && (
                <>
                  <a href={href}>{asked ? <bdi>{plainWords(asked.textId, survey.words)}</bdi> : t("builder.thisPage")}</a>:{" "}
                </>
              )}
              {t(`problem.${problem.code}`)}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
