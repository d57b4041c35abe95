import type { Row } from "./row.ts";

/** Surveys, answers, results. */
export const SURVEY_ROWS: Row[] = [];
