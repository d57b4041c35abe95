import { DateQuestion } from "./questions/date.tsx";
import { LongTextQuestion } from "./questions/long-text.tsx";
import { MatrixQuestion } from "./questions/matrix.tsx";
import { NumberQuestion } from "./questions/number.tsx";
import type { QuestionProps } from "./questions/question-frame.tsx";
import { RankingQuestion } from "./questions/ranking.tsx";
import { ScaleQuestion } from "./questions/scale.tsx";
import { SeveralQuestion } from "./questions/several.tsx";
import { ShortTextQuestion } from "./questions/short-text.tsx";
import { SingleQuestion } from "./questions/single.tsx";
import { StatementQuestion } from "./questions/statement.tsx";
import { YesNoQuestion } from "./questions/yes-no.tsx";

/** A question of any type, as a respondent sees it. */
export function SurveyQuestion({ question, ...props }: QuestionProps) {
  switch (question.type) {
    case "statement":
      return <StatementQuestion question={question} {...props} />;
    case "single":
      return <SingleQuestion question={question} {...props} />;
    case "several":
      return <SeveralQuestion question={question} {...props} />;
    case "yes_no":
      return <YesNoQuestion question={question} {...props} />;
    case "scale":
      return <ScaleQuestion question={question} {...props} />;
    case "matrix":
      return <MatrixQuestion question={question} {...props} />;
    case "ranking":
      return <RankingQuestion question={question} {...props} />;
    case "number":
      return <NumberQuestion question={question} {...props} />;
    case "date":
      return <DateQuestion question={question} {...props} />;
    case "short_text":
      return <ShortTextQuestion question={question} {...props} />;
    case "long_text":
      return <LongTextQuestion question={question} {...props} />;
  }
}
