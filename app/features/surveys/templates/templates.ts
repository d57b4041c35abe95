import { AFTER_MEETING } from "./after-meeting.ts";
import { REFERRAL } from "./referral.ts";
import { SELF_ASSESSMENT, SELF_ASSESSMENT_STAFF } from "./self-assessment.ts";
import type { SurveyTemplate } from "./template.ts";
import { WHAT_MATTERS } from "./what-matters.ts";

/** The surveys that ship with Heard, in the order in which they are offered. */
export const TEMPLATES: readonly SurveyTemplate[] = [REFERRAL, WHAT_MATTERS, AFTER_MEETING, SELF_ASSESSMENT, SELF_ASSESSMENT_STAFF];

/** A template by its code. */
export function findTemplate(code: string | undefined): SurveyTemplate | undefined {
  return TEMPLATES.find((template) => template.code === code);
}
