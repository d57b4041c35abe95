import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { ATTENDANCES } from "../meeting.ts";
import { ALSO_CAME, CAME } from "./attendance.ts";

/** Who was there, on one form: one choice a person, one for each interpreter. Nothing chosen: not written down. */
export const AttendanceSchema = z.object({
  people: z.array(z.object({ id: z.uuid({ error: "errors:changedMeanwhile" }), attendance: z.enum(ATTENDANCES, { error: "meetings:errors.attendance" }).optional() })).default([]),
  bookings: z.array(z.object({ id: z.uuid({ error: "errors:changedMeanwhile" }), came: z.enum(CAME, { error: "meetings:errors.onTime" }).optional() })).default([]),
  /** Who came without being invited, and how they took part. */
  also: z.array(z.uuid({ error: "meetings:errors.unknownPerson" })).default([]),
  alsoCame: z.enum(ALSO_CAME, { error: "meetings:errors.attendance" }).optional(),
  version,
});
