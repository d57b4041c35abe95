import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Texts were given to a translator outside by a private link; `private`: how many of them not everybody may read. */
export const outsideJobMade = defineEvent("translation_job.made", "translation_job", z.strictObject({ from: z.string(), to: z.string(), texts: z.int(), private: z.int() }));
export const outsideJobRevoked = defineEvent("translation_job.revoked", "translation_job", z.strictObject({}));
/** A translator outside saved translations; somebody of the team is still to check them. */
export const outsideTranslationsSaved = defineEvent("translation_job.saved", "translation_job", z.strictObject({ lang: z.string(), textIds: z.array(z.uuid()) }));
