import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { yesNoCodes } from "../../definition.ts";
import { Choices } from "./choices.tsx";
import { QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** Yes, no and, where it is offered, not sure. */
export function YesNoQuestion(props: QuestionProps<"yes_no">) {
  const { question, typed, errors } = props;
  const { t } = useTranslation("surveys");
  return (
    <QuestionFrame {...props}>
      <Choices question={question.code} typed={typed} bad={errors.length > 0} options={yesNoCodes(question).map((code) => ({ code, label: t(`yesNo.${code}`) }))} />
    </QuestionFrame>
  );
}
