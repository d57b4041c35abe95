import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Icon } from "#app/ui/icon.tsx";
import { answerField, MOVE_FIELD, moveValue, orderField, orderOf, questionId } from "../../answer-fields.ts";
import { choicesOf } from "../../definition.ts";
import { tickedFor } from "../../read-answers.ts";
import { plainWords, Words } from "../survey-words.tsx";
import { QuestionFrame, type QuestionProps } from "./question-frame.tsx";

/**
 * Choices to put in order, best first, with buttons that send the form. The order they stand in at first is nobody's answer:
 * a tick says that it is the one somebody wants, and moving anything sets it.
 */
export function RankingQuestion(props: QuestionProps<"ranking">) {
  const { question, definition, words, typed, answers } = props;
  const { t, i18n } = useTranslation("surveys");
  const { code, most } = question;
  const texts = new Map(choicesOf(question, definition).map((choice) => [choice.code, choice.textId]));
  const order = orderOf(question, definition, typed, tickedFor(question, answers));
  const top = most && most < order.length ? most : null;
  return (
    <QuestionFrame {...props} hint={top ? t("ask.rankTop", { count: top }) : t("ask.rank")}>
      <ol className="grid gap-2">
        {order.map((choice, index) => {
          const label = plainWords(texts.get(choice), words);
          return (
            <li key={choice} id={questionId(code, choice)} className="rank">
              <input type="hidden" name={answerField(code)} value={choice} />
              <span className={top && index >= top ? "rank-number rank-rest" : "rank-number"} aria-hidden="true">
                {formatNumber(index + 1, i18n.language)}
              </span>
              <span className="min-w-0 flex-1 break-words">
                <Words id={texts.get(choice)!} words={words} />
              </span>
              <Move to="up" value={moveValue(code, choice, "up")} label={t("ask.up", { choice: label })} isEnd={index === 0} />
              <Move to="down" value={moveValue(code, choice, "down")} label={t("ask.down", { choice: label })} isEnd={index === order.length - 1} />
            </li>
          );
        })}
      </ol>
      <label className="choice">
        <input type="checkbox" className="pick" id={questionId(code)} name={orderField(code)} value="on" defaultChecked={typed[orderField(code)]?.[0] === "on"} />
        <span>{t("ask.myOrder")}</span>
      </label>
    </QuestionFrame>
  );
}

function Move({ to, value, label, isEnd }: { to: "up" | "down"; value: string; label: string; isEnd: boolean }) {
  if (isEnd) {
    return (
      <span className="rank-move rank-end">
        <Icon name={to} />
      </span>
    );
  }
  return (
    <button type="submit" name={MOVE_FIELD} value={value} aria-label={label} className="rank-move">
      <Icon name={to} />
    </button>
  );
}
