import { z } from "zod";
import { CLOSE_REASONS } from "#app/features/input/input.ts";
import { LinkSchema, SetAsideSchema } from "../triage.schema.ts";
import { MOST_SELECTED } from "./many.ts";

/** Each as `id.version`. */
const selected = z
  .array(z.string().regex(/^[0-9a-f-]{36}\.\d{1,9}$/, "triage:many.errors.none"), { error: "triage:many.errors.none" })
  .max(MOST_SELECTED, "triage:many.errors.none")
  .default([])
  .transform((pairs) => pairs.map((pair) => ({ inputId: pair.slice(0, 36), version: Number(pair.slice(37)) })));

export const ManySchema = z.object({ selected });
export const AssignManySchema = z.object({ selected, person: z.uuid({ error: "triage:many.errors.person" }) });
export const ThemeManySchema = z.object({ selected, theme: z.string({ error: "routing:errors.theme" }).max(80) });
export const LinkManySchema = z.object({ selected, improvement: LinkSchema.shape.improvement });
export const SetAsideManySchema = z.object({ selected, until: SetAsideSchema.shape.until });
export const CloseManySchema = z.object({ selected, reason: z.enum(CLOSE_REASONS, { error: "triage:errors.closeReason" }) });

/** What says the same as the one on the page, and with it is linked to the same improvement. */
export const AlikeSchema = z.object({ alike: selected.refine((ticked) => ticked.length > 0, "triage:errors.alike"), improvement: LinkSchema.shape.improvement, version: LinkSchema.shape.version });

/** Which act is taken back. */
export const UndoManySchema = z.object({ act: z.uuid({ error: "triage:many.errors.gone" }) });
