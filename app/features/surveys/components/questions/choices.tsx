import { Fragment, type ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { classes } from "#app/ui/classes.ts";
import { answerField, questionId, wordsField, type Typed } from "../../answer-fields.ts";
import { LONGEST_SHORT_ANSWER } from "../../survey.ts";

/** One answer to choose, with its label. */
export interface Option {
  code: string;
  label: ReactNode;
  isOther?: boolean;
}

/** Answers as cards; beside "other" stands a field for own words. `several`: any number of them. */
export function Choices({ question, options, typed, several, bad }: { question: string; options: Option[]; typed: Typed; several?: boolean; bad: boolean }) {
  const chosen = typed[answerField(question)] ?? [];
  return (
    <div className="grid gap-2">
      {options.map(({ code, label, isOther }, index) => (
        <Fragment key={code}>
          <label className={classes("choice", bad && "choice-bad")}>
            <input
              type={several ? "checkbox" : "radio"}
              className="pick"
              id={index === 0 ? questionId(question) : questionId(question, code)}
              name={answerField(question)}
              value={code}
              defaultChecked={chosen.includes(code)}
            />
            <span>{label}</span>
          </label>
          {isOther && <OtherWords question={question} typed={typed} />}
        </Fragment>
      ))}
    </div>
  );
}

function OtherWords({ question, typed }: { question: string; typed: Typed }) {
  const { t } = useTranslation("surveys");
  const id = questionId(question, "other_words");
  const said = typed[wordsField(question, true)]?.[0] ?? "";
  return (
    // What was written stays in sight, also where "other" is not chosen any more.
    <div className={classes(said === "" && "reveal", "ps-4")}>
      <label className="label mb-1 block" htmlFor={id}>
        {t("ask.other")}
      </label>
      <input id={id} name={wordsField(question, true)} type="text" dir="auto" placeholder=" " maxLength={LONGEST_SHORT_ANSWER} defaultValue={said} className="control control-line" autoComplete="off" />
    </div>
  );
}
