import { z } from "zod";

/** Asking for a translation asks for nothing but the press: its address says of what and into which language. */
export const AskTranslationSchema = z.object({});
