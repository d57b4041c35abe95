import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";

export const LONGEST_PAPER = 20_000;
export const LONGEST_PAPER_TITLE = 140;

const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .refine((value) => [...value].length <= most, "meetings:errors.tooLong");

/** Something to read before a meeting. */
export const PaperSchema = z.object({ title: words("meetings:errors.paperTitle", LONGEST_PAPER_TITLE), body: words("meetings:errors.paperBody", LONGEST_PAPER) });

/** As {@link PaperSchema}, of one that stands already. */
export const EditPaperSchema = PaperSchema.extend({ version });

/** Taking a paper off asks for nothing but the press. */
export const RemovePaperSchema = z.object({ version });
