import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const ofVersion = z.strictObject({ version: z.int() });

/** A survey was begun; `template`: from which. */
export const surveyCreated = defineEvent("survey.created", "survey", z.strictObject({ number: z.int(), template: z.string().optional() }));
/** The questions of its next version were changed. */
export const surveyDraftChanged = defineEvent("survey.draft_changed", "survey", ofVersion);
/** Its changes that were not published were thrown away. */
export const surveyDraftDiscarded = defineEvent("survey.draft_discarded", "survey", ofVersion);
/** How it is asked (group, privacy, until when) was changed. */
export const surveySettingsChanged = defineEvent("survey.settings_changed", "survey", z.strictObject({}));
/** A version was published: from now on everybody who begins is asked these questions. */
export const surveyPublished = defineEvent("survey.published", "survey", ofVersion);
export const surveyClosed = defineEvent("survey.closed", "survey", z.strictObject({}));
export const surveyReopened = defineEvent("survey.reopened", "survey", z.strictObject({}));
