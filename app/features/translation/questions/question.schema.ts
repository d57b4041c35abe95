import { z } from "zod";

const Words = (missing: "translations:errors.question" | "translations:errors.answer") =>
  z.string({ error: missing }).trim().min(1, missing).max(2000, "translations:errors.questionTooLong");

/** What a translator asks. */
export const QuestionSchema = z.object({ words: Words("translations:errors.question") });

/** What they are answered. */
export const AnswerQuestionSchema = z.object({ words: Words("translations:errors.answer") });
