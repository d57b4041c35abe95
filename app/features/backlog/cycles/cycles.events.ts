import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { DECISIONS } from "./cycle.ts";

const improvementId = z.uuid();
const nothingMore = z.strictObject({ improvementId });
const ofTask = z.strictObject({ improvementId, taskId: z.uuid() });

export const cycleStarted = defineEvent("cycle.started", "cycle", z.strictObject({ improvementId, number: z.int() }));
export const cyclePlanChanged = defineEvent("cycle.plan_changed", "cycle", nothingMore);

/** It left its plan: what was predicted stays as it was said. */
export const cycleBegun = defineEvent("cycle.begun", "cycle", nothingMore);
export const cycleDatesChanged = defineEvent("cycle.dates_changed", "cycle", nothingMore);

/** What happened was written down; `finished`: it is studied next. */
export const cycleDoneNoted = defineEvent("cycle.done_noted", "cycle", z.strictObject({ improvementId, finished: z.boolean() }));
export const cycleStudied = defineEvent("cycle.studied", "cycle", nothingMore);

/** It ended. `nextId`: the cycle that goes on from it, where it was adapted. */
export const cycleActed = defineEvent("cycle.acted", "cycle", z.strictObject({ improvementId, decision: z.enum(DECISIONS), nextId: z.uuid().optional() }));

/** A plan that was never tried was thrown away. */
export const cycleDiscarded = defineEvent("cycle.discarded", "cycle", nothingMore);

export const cycleTaskAdded = defineEvent("cycle.task_added", "cycle", ofTask);
export const cycleTaskChanged = defineEvent("cycle.task_changed", "cycle", z.strictObject({ improvementId, taskId: z.uuid(), done: z.boolean() }));
export const cycleTaskDone = defineEvent("cycle.task_done", "cycle", ofTask);
export const cycleTaskRemoved = defineEvent("cycle.task_removed", "cycle", ofTask);
