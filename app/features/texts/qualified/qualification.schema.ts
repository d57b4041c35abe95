import { z } from "zod";
import { QUALIFIED_BY } from "../texts.ts";

/** Which way somebody is qualified, seen from the language of their role. */
export const DIRECTIONS = ["both", "into", "from"] as const;

/** The form that notes a qualification. */
export const QualificationSchema = z.object({
  direction: z.enum(DIRECTIONS, { error: "translations:errors.direction" }),
  how: z.enum(QUALIFIED_BY, { error: "translations:errors.how" }),
  since: z.iso.date({ error: "translations:errors.since" }),
});
