import { z } from "zod";
import { LARGEST_NUMBER } from "#app/features/input/input.ts";
import { version } from "#app/platform/http/form-fields.ts";
import { LONGEST_ACTION, LONGEST_OUTCOME, OUTCOME_KINDS } from "./outcomes.ts";

const item = z.uuid({ error: "meetings:errors.item" }).optional();
const improvement = z.coerce.number({ error: "meetings:errors.improvement" }).int().min(1, "meetings:errors.improvement").max(LARGEST_NUMBER, "meetings:errors.improvement").optional();

const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .refine((value) => [...value].length <= most, "meetings:errors.tooLong");

/** What the group decided about its own work, or recommends. */
export const OutcomeSchema = z.object({
  kind: z.enum(OUTCOME_KINDS, { error: "meetings:errors.outcomeKind" }),
  words: words("meetings:errors.outcome", LONGEST_OUTCOME),
  item,
  improvement,
});

/** Its words put right. */
export const EditOutcomeSchema = OutcomeSchema.pick({ words: true }).extend({ version });

/** The improvement that a recommendation goes on as. */
export const LinkOutcomeSchema = z.object({ improvement: improvement.pipe(z.number({ error: "meetings:errors.improvement" })), version });

/** Something to do, by whom, by when. */
export const ActionSchema = z.object({
  words: words("meetings:errors.action", LONGEST_ACTION),
  owner: z.uuid({ error: "meetings:errors.itemOwner" }).optional(),
  due: z.iso.date({ error: "meetings:errors.dueDay" }).optional(),
  improvement,
});

export const EditActionSchema = ActionSchema.extend({ done: z.boolean().default(false), version });
