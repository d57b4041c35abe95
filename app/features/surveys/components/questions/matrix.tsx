import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { classes } from "#app/ui/classes.ts";
import { answerField, questionId } from "../../answer-fields.ts";
import { plainWords, Words } from "../survey-words.tsx";
import { Cells } from "./cells.tsx";
import { AnswerErrors, QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/** The same answers for several rows: one bordered group a row, which no phone has to scroll sideways. */
export function MatrixQuestion(props: QuestionProps<"matrix">) {
  const { question, words, typed, errors } = props;
  const { t } = useTranslation("surveys");
  const cells = question.choices.map(({ code, textId }) => ({ value: code, label: <Words id={textId} words={words} />, plain: plainWords(textId, words) }));
  return (
    <QuestionFrame {...props} hint={t("ask.eachRow")}>
      <div className="grid gap-3">
        {question.rows.map((row, rowIndex) => {
          const bad = errors.filter((error) => error.row === row.code);
          return (
            <div key={row.code} className={classes("card p-4", bad.length > 0 && "field-bad")}>
              <fieldset aria-describedby={bad.length > 0 ? questionId(question.code, `${row.code}-errors`) : undefined}>
                <legend className="mb-3 font-bold">
                  <Words id={row.textId} words={words} />
                </legend>
                <AnswerErrors errors={bad} id={questionId(question.code, `${row.code}-errors`)} />
                <Cells
                  name={answerField(question.code, row.code)}
                  idOf={(value, index) => (index > 0 ? questionId(question.code, `${row.code}-${value}`) : rowIndex === 0 ? questionId(question.code) : questionId(question.code, row.code))}
                  cells={cells}
                  chosen={typed[answerField(question.code, row.code)]?.[0]}
                  bad={bad.length > 0}
                />
              </fieldset>
            </div>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
