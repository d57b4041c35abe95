import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Words } from "../survey-words.tsx";
import { Choices } from "./choices.tsx";
import { QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** Any number of answers, each a card. */
export function SeveralQuestion(props: QuestionProps<"several">) {
  const { question, words, typed, errors } = props;
  const { t } = useTranslation("surveys");
  return (
    <QuestionFrame {...props} hint={question.most ? t("ask.atMost", { count: question.most }) : t("ask.several")}>
      <Choices
        question={question.code}
        typed={typed}
        several
        bad={errors.length > 0}
        options={question.choices.map(({ code, textId, isOther }) => ({ code, isOther, label: <Words id={textId} words={words} /> }))}
      />
    </QuestionFrame>
  );
}
