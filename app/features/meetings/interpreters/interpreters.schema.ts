import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { BOOKING_KINDS, BOOKING_MODES, BOOKING_STATES } from "./interpreters.ts";

const short = z.string().trim().max(120, "meetings:errors.tooLong").optional();

/** Somebody to book for one meeting and one language. */
export const NewBookingSchema = z.object({
  kind: z.enum(BOOKING_KINDS, { error: "meetings:errors.bookingKind" }),
  lang: z.string({ error: "meetings:errors.language" }).refine(isLanguageTag, "meetings:errors.language"),
  dialect: short,
  mode: z.enum(BOOKING_MODES, { error: "meetings:errors.bookingMode" }).optional(),
  agency: short,
});

/** How a booking goes on. */
export const MoveBookingSchema = z
  .object({
    to: z.enum(BOOKING_STATES, { error: "meetings:errors.bookingState" }),
    mode: z.enum(BOOKING_MODES, { error: "meetings:errors.bookingMode" }).optional(),
    agency: short,
    onTime: z.enum(["yes", "no"], { error: "meetings:errors.onTime" }).optional(),
    version,
  })
  .superRefine((form, context) => {
    if (form.to === "done" && !form.onTime) context.addIssue({ code: "custom", path: ["onTime"], message: "meetings:errors.onTime" });
  });
