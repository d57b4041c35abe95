import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { RELATIONS } from "./relations/relation.ts";

/** An improvement was started; with `inputId` from something somebody said, with `surveyId` from a survey's results: linked at once. */
export const improvementStarted = defineEvent(
  "improvement.started",
  "improvement",
  z.strictObject({ number: z.int(), inputId: z.uuid().optional(), linkId: z.uuid().optional(), surveyId: z.uuid().optional() }),
);
export const improvementEdited = defineEvent("improvement.edited", "improvement", z.strictObject({}));

/** It moved to another state; `reasonTextId`: why, where that state needs a reason. */
export const improvementStatusChanged = defineEvent(
  "improvement.status_changed",
  "improvement",
  z.strictObject({ from: z.string(), to: z.string(), reasonTextId: z.uuid().optional() }),
);

/** It goes on as another one. `into` is that improvement's id. */
export const improvementMerged = defineEvent("improvement.merged", "improvement", z.strictObject({ from: z.string(), into: z.uuid() }));

/** It stands by itself again, in the state `to` in which it was merged. `outOf` is the improvement that it had gone on as. */
export const improvementTakenApart = defineEvent("improvement.taken_apart", "improvement", z.strictObject({ to: z.string(), outOf: z.uuid() }));

/** It was put elsewhere in the order; `before`: the improvement that follows it in its column now, if any. */
export const improvementPlaced = defineEvent("improvement.placed", "improvement", z.strictObject({ before: z.uuid().nullable() }));

/** It has to do with another one (`other`): it blocks it, repeats it, or the other way. */
export const improvementRelated = defineEvent("improvement.related", "improvement", z.strictObject({ relationId: z.uuid(), as: z.enum(RELATIONS), other: z.uuid() }));
export const improvementUnrelated = defineEvent("improvement.unrelated", "improvement", z.strictObject({ relationId: z.uuid() }));

/** The team said something to itself about it. */
export const improvementNoted = defineEvent("improvement.noted", "improvement", z.strictObject({ noteId: z.uuid() }));
export const improvementNoteRemoved = defineEvent("improvement.note_removed", "improvement", z.strictObject({ noteId: z.uuid() }));

export const inputLinked = defineEvent("input.linked", "input", z.strictObject({ improvementId: z.uuid(), linkId: z.uuid() }));
export const inputUnlinked = defineEvent("input.unlinked", "input", z.strictObject({ improvementId: z.uuid(), linkId: z.uuid() }));
/** A link that was ended by mistake holds again, since when it had. */
export const inputLinkedAgain = defineEvent("input.linked_again", "input", z.strictObject({ improvementId: z.uuid(), linkId: z.uuid() }));

/** What a person's own case teaches was linked to an improvement, without the person. */
export const inputLessonLinked = defineEvent("input.lesson_linked", "input", z.strictObject({ improvementId: z.uuid(), linkId: z.uuid() }));

/** An update reached whoever said it, so what they said is answered. */
export const inputAnsweredByUpdate = defineEvent(
  "input.answered_by_update",
  "input",
  z.strictObject({ improvementId: z.uuid(), updateId: z.uuid() }),
);

export const updateDrafted = defineEvent("update.drafted", "update", z.strictObject({ improvementId: z.uuid() }));
export const updateRevised = defineEvent("update.revised", "update", z.strictObject({ improvementId: z.uuid() }));
export const updatePublished = defineEvent(
  "update.published",
  "update",
  z.strictObject({ improvementId: z.uuid(), audience: z.enum(["contributors", "group", "public"]) }),
);

/** It will go out by itself at `at`, until when it can be taken back. */
export const updateScheduled = defineEvent("update.scheduled", "update", z.strictObject({ improvementId: z.uuid(), at: z.iso.datetime() }));
export const updateUnscheduled = defineEvent("update.unscheduled", "update", z.strictObject({ improvementId: z.uuid() }));

/** Its time came and it did not go out: its quote is no longer allowed, or its improvement was merged. */
export const updateHeld = defineEvent("update.held", "update", z.strictObject({ improvementId: z.uuid(), why: z.enum(["quote", "merged"]) }));

/** A correction of a published update was begun; the old one stays until the new one is published. */
export const updateCorrected = defineEvent("update.corrected", "update", z.strictObject({ improvementId: z.uuid(), correctsId: z.uuid() }));
