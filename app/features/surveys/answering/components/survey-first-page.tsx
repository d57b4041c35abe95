import type { AnswerReply } from "../start-action.server.ts";
import type { SurveyHead } from "../survey-page.server.ts";
import type { QuestionsShown } from "./answer-form.tsx";
import { SurveyKindPage, type SurveyKind } from "./survey-kinds.tsx";
import { SurveyStart } from "./survey-start.tsx";

/** The first page of a survey, or what stands in its place where it cannot be answered. */
export function SurveyFirstPage(props: {
  lang: string;
  action: string;
  head: SurveyHead;
  kind: SurveyKind | null;
  versionId: string;
  questions: QuestionsShown | null;
  formKey: string;
  isInvited: boolean;
  reply: AnswerReply | undefined;
}) {
  const { kind, questions, reply, ...rest } = props;
  if (kind) return <SurveyKindPage lang={rest.lang} kind={kind} head={rest.head} />;
  return (
    <SurveyStart
      {...rest}
      versionId={reply?.version.id ?? rest.versionId}
      formKey={reply?.formKey ?? rest.formKey}
      formErrors={reply?.formErrors ?? []}
      help={reply?.help ?? null}
      questions={withReply(questions, reply)}
    />
  );
}

/** What the page asks after its action: the version that was asked, what was typed, and what there is to fix. */
function withReply(questions: QuestionsShown | null, reply: AnswerReply | undefined): QuestionsShown | null {
  if (!reply) return questions;
  if (!reply.words) return null;
  return { definition: reply.version.definition, page: 1, shown: reply.shown, words: reply.words, typed: reply.typed, errors: reply.errors, answers: {} };
}
