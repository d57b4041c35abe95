import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { ATTENDANCES } from "../meeting.ts";
import { CAME } from "./attendance.ts";

/** Who was there, on one form: one choice a person, one for each interpreter. Nothing chosen: not written down. */
export const AttendanceSchema = z.object({
  people: z.array(z.object({ id: z.uuid({ error: "errors:changedMeanwhile" }), attendance: z.enum(ATTENDANCES, { error: "meetings:errors.attendance" }).optional() })).default([]),
  bookings: z.array(z.object({ id: z.uuid({ error: "errors:changedMeanwhile" }), came: z.enum(CAME, { error: "meetings:errors.onTime" }).optional() })).default([]),
  version,
});
