import { z } from "zod";
import { LARGEST_NUMBER } from "#app/features/input/input.ts";
import { version } from "#app/platform/http/form-fields.ts";
import { westernDigits } from "#app/platform/i18n/read-number.ts";
import { LONGEST_ITEM_TITLE, MOST_ITEM_MINUTES, PURPOSES } from "./agenda.ts";

const MOST_INPUTS = 20;

const minutes = z.coerce
  .number({ error: "meetings:errors.itemMinutes" })
  .int("meetings:errors.itemMinutes")
  .min(1, "meetings:errors.itemMinutes")
  .max(MOST_ITEM_MINUTES, "meetings:errors.itemMinutes");

/** An item of an agenda. `inputs`: the numbers of what people said, as they are typed: "12, 31". */
export const AgendaItemSchema = z.object({
  title: z
    .string({ error: "meetings:errors.itemTitle" })
    .trim()
    .min(1, "meetings:errors.itemTitle")
    .refine((value) => [...value].length <= LONGEST_ITEM_TITLE, "meetings:errors.tooLong"),
  minutes,
  purpose: z.enum(PURPOSES, { error: "meetings:errors.purpose" }),
  owner: z.uuid({ error: "meetings:errors.itemOwner" }).optional(),
  improvement: z.coerce.number({ error: "meetings:errors.improvement" }).int().min(1, "meetings:errors.improvement").max(LARGEST_NUMBER, "meetings:errors.improvement").optional(),
  inputs: z
    .string()
    .transform((typed) => westernDigits(typed.normalize("NFKC")).split(/[\s,،;؛#]+/).filter(Boolean).map(Number))
    .refine((numbers) => numbers.length <= MOST_INPUTS && numbers.every((number) => Number.isInteger(number) && number > 0 && number <= LARGEST_NUMBER), "meetings:errors.inputs")
    .optional(),
  survey: z.uuid().optional().catch(undefined),
});

export const EditAgendaItemSchema = AgendaItemSchema.extend({ version });

/** "What happened since" writes itself: only its length is chosen. */
export const SinceItemSchema = z.object({ minutes, version });

export const MoveItemSchema = z.object({ direction: z.enum(["up", "down"], { error: "meetings:errors.direction" }) });

/** Taking an item off asks for nothing but the press. */
export const RemoveItemSchema = z.object({});
