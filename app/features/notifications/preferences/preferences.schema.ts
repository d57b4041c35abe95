import { z } from "zod";
import { CHOSEN_TOPICS, TOPICS, type Cadence, type ChosenTopic } from "../topics.ts";

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "notifications:errors.clock")
  .optional();

const cadences = Object.fromEntries(
  CHOSEN_TOPICS.map((topic) => [topic, z.enum(TOPICS[topic].cadences as readonly [Cadence, ...Cadence[]], { error: "notifications:errors.cadence" }).optional()]),
) as Record<ChosenTopic, z.ZodOptional<z.ZodEnum<Record<Cadence, Cadence>>>>;

/** The page on which somebody chooses when mails come: a cadence for each topic, and the two ends of quiet hours or neither. */
export const NotificationsSchema = z.object({ ...cadences, quietFrom: clock, quietUntil: clock }).superRefine(({ quietFrom, quietUntil }, context) => {
  if (quietFrom && !quietUntil) context.addIssue({ code: "custom", path: ["quietUntil"], message: "notifications:errors.bothEnds" });
  if (quietUntil && !quietFrom) context.addIssue({ code: "custom", path: ["quietFrom"], message: "notifications:errors.bothEnds" });
});

/** The press on the page that stops mails: stop, or want them again. */
export const StopSchema = z.object({ do: z.enum(["stop", "resume"], { error: "notifications:errors.press" }) });
