import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { LONGEST_MINUTES } from "./minutes.ts";

const body = z
  .string({ error: "meetings:errors.minutesBody" })
  .trim()
  .min(1, "meetings:errors.minutesBody")
  .refine((value) => [...value].length <= LONGEST_MINUTES, "meetings:errors.tooLong");

/** The words of minutes; without a version they are new. */
export const MinutesSchema = z.object({ body, version: version.optional() });

/** Approving and publishing ask for nothing but the press. */
export const MinutesStepSchema = z.object({ version });
