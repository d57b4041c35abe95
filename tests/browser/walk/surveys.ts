import type { WalkPage } from "./page.ts";

/** Surveys, answers, results. */
export const SURVEY_WALK: WalkPage[] = [];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const SURVEY_RECORDS: Record<string, string> = {};
