import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Drop } from "#app/ui/voice/drop.tsx";
import type { SurveyToBuild } from "../builder.queries.server.ts";
import { asksForWords, placedQuestions } from "../definition.ts";
import type { Problem } from "../definition-check.ts";

/** The pages and questions of a survey; the chosen one is marked, and what needs a change too. */
export function QuestionList({ survey, problems, current }: { survey: SurveyToBuild; problems: readonly Problem[]; current?: { question?: string; page?: string; words?: boolean } }) {
  const { t, i18n } = useTranslation("surveys");
  const placed = placedQuestions(survey.definition);
  const number = (value: number) => formatNumber(value, i18n.language);
  const { canEdit } = survey;
  return (
    <div className="grid gap-1 py-2">
      {canEdit && (
        <ul>
          <li>
            <a href={paths.surveyWords(survey.number)} aria-current={current?.words ? "page" : undefined} className="row">
              <span className="w-5 flex-none" />
              <span className="min-w-0 flex-1">{t("builder.firstWords")}</span>
            </a>
          </li>
        </ul>
      )}
      {survey.definition.pages.map((page, index) => (
        <section key={page.code}>
          <h2 className="flex items-center gap-2 px-4 pt-3 pb-1 text-second text-ink2">
            <a href={canEdit ? paths.surveyPage(survey.number, page.code) : `${paths.teamSurvey(survey.number)}?page=${page.code}`} aria-current={current?.page === page.code ? "page" : undefined} className="inline-flex min-h-8 items-center text-ink2">
              {t("builder.page", { number: number(index + 1) })}
            </a>
            {problems.some((problem) => problem.page === page.code) && <Trouble />}
          </h2>
          <ul>
            {placed
              .filter((each) => each.page === page)
              .map(({ question, number: shown }) => {
                const words = survey.words.get(question.textId);
                const read = words ? wordsFor(words) : { words: question.code, lang: "en" };
                return (
                  <li key={question.code}>
                    <Row href={canEdit ? paths.question(survey.number, question.code) : null} isCurrent={current?.question === question.code}>
                      <span className="w-5 flex-none tabular-nums text-ink2">{shown === null ? "" : number(shown)}</span>
                      <span className="min-w-0 flex-1">
                        <span lang={read.lang} dir={directionOf(read.lang)} className="clamp">
                          {read.words}
                        </span>
                        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-second text-ink2">
                          {t(`type.${question.type}`)}
                          {question.showIf && <span>{t("builder.sometimes")}</span>}
                          {problems.some((problem) => problem.question === question.code) && <Trouble />}
                        </span>
                      </span>
                      {asksForWords(question) && <Drop className="mt-1.5" />}
                    </Row>
                  </li>
                );
              })}
          </ul>
          {canEdit && (
            <p className="px-4 py-1.5">
              <a href={`${paths.addQuestion(survey.number)}?page=${page.code}`} className="inline-flex min-h-8 items-center gap-1.5">
                <Icon name="plus" />
                {t("builder.addQuestion")}
                <span className="away">{t("builder.page", { number: number(index + 1) })}</span>
              </a>
            </p>
          )}
        </section>
      ))}
      {canEdit && (
        <div className="grid gap-2 px-4 py-3">
          <form method="post" action={paths.addSurveyPage(survey.number)}>
            <input type="hidden" name="draft" value={survey.draft} />
            <Button variant="plain" icon="plus">
              {t("builder.addPage")}
            </Button>
          </form>
          <ButtonLink variant="quiet" href={paths.surveyAboutYou(survey.number)}>
            {t("builder.addAboutYou")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

/** A question: the way to change it, for whoever may. */
function Row({ href, isCurrent, children }: { href: string | null; isCurrent: boolean; children: ReactNode }) {
  if (!href) return <div className="row">{children}</div>;
  return (
    <a href={href} aria-current={isCurrent ? "page" : undefined} className="row">
      {children}
    </a>
  );
}

function Trouble() {
  const { t } = useTranslation("surveys");
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-ember">
      <Icon name="alert" />
      {t("builder.needsWork")}
    </span>
  );
}
