import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const nothingMore = z.strictObject({ improvementId: z.uuid() });
const ofPoint = z.strictObject({ improvementId: z.uuid(), pointId: z.uuid() });

export const measureAdded = defineEvent("measure.added", "measure", nothingMore);
export const measureChanged = defineEvent("measure.changed", "measure", nothingMore);

/** It takes no more points. */
export const measureEnded = defineEvent("measure.ended", "measure", nothingMore);

export const pointAdded = defineEvent("measure.point_added", "measure", ofPoint);
export const pointCorrected = defineEvent("measure.point_corrected", "measure", ofPoint);
export const pointRemoved = defineEvent("measure.point_removed", "measure", ofPoint);
