import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { ThreePanes } from "#app/ui/layout/three-panes.tsx";
import type { SurveyToBuild } from "../builder.queries.server.ts";
import type { Problem } from "../definition-check.ts";
import { QuestionList } from "./question-list.tsx";
import { SurveyPreview } from "./survey-preview.tsx";
import { SurveyStateMark } from "./survey-state.tsx";
import type { SurveyWords } from "./survey-words.tsx";

/** What a page of the builder shows besides its own part. */
export interface BuilderData {
  survey: SurveyToBuild;
  problems: Problem[];
  preview: { lang: string; words: SurveyWords };
  languages: { lang: string; isReady: boolean }[];
  reader: Reader;
  now: Date;
}

/** A page of the builder: pages and questions, the chosen part, and what respondents will see of it. */
export function BuilderFrame(props: BuilderData & { current?: { question?: string; page?: string; words?: boolean }; address: string; pageCode: string; children: ReactNode }) {
  const { survey, problems, preview, languages, current, address, pageCode, children } = props;
  const { t } = useTranslation("surveys");
  return (
    <ThreePanes
      show={current ? "pane" : "list"}
      bar={<BuilderBar {...props} />}
      list={<QuestionList survey={survey} problems={problems} current={current} />}
      listLabel={t("builder.questions")}
      preview={
        <SurveyPreview
          definition={survey.definition}
          pageCode={pageCode}
          titleTextId={survey.titleTextId}
          introTextId={survey.introTextId}
          words={preview.words}
          lang={preview.lang}
          languages={languages}
          writtenIn={survey.writtenIn}
          address={address}
        />
      }
      previewLabel={t("builder.whatTheySee")}
    >
      {children}
    </ThreePanes>
  );
}

function BuilderBar({ survey, problems, reader, now }: BuilderData) {
  const { t } = useTranslation("surveys");
  const title = wordsFor(survey.words.get(survey.titleTextId)!);
  return (
    <TeamBar
      crumb={{ href: paths.surveys(), label: t("list.title") }}
      title={
        <a href={paths.teamSurvey(survey.number)} className="text-ink no-underline" lang={title.lang} dir={directionOf(title.lang)}>
          {title.words}
        </a>
      }
      small
      state={
        <>
          <SurveyStateMark state={survey.state} />
          {survey.savedAt && (
            <span className="inline-flex items-center gap-1.5 text-leaf">
              <Icon name="tick" />
              {t("builder.saved", { when: formatDateTime(survey.savedAt, reader, { now }) })}
            </span>
          )}
        </>
      }
      actions={survey.canEdit && <Publish survey={survey} problems={problems} />}
    />
  );
}

/** The way to publishing; in its place the reason why there is nothing to publish. */
function Publish({ survey, problems }: { survey: SurveyToBuild; problems: readonly Problem[] }) {
  const { t } = useTranslation("surveys");
  if (!survey.hasChanges) return <Button disabledReason={t("builder.nothingToPublish")}>{t("builder.publish")}</Button>;
  if (problems.length > 0) return <Button disabledReason={t("builder.problems", { count: problems.length })}>{t("builder.publish")}</Button>;
  return <ButtonLink href={paths.publishSurvey(survey.number)}>{t("builder.publish")}</ButtonLink>;
}
