import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MACHINE_KINDS } from "#app/platform/translation/machine-translator.ts";

/** A machine drafted a translation: a gist for the team, or a beginning for its translator. */
export const textMachineDrafted = defineEvent(
  "text.machine_drafted",
  "text",
  z.strictObject({ lang: z.string(), ownerKind: z.string(), ownerId: z.uuid().nullable(), engine: z.enum(MACHINE_KINDS) }),
);

/** A translation was saved, not yet checked. */
export const textTranslated = defineEvent(
  "text.translated",
  "text",
  z.strictObject({ lang: z.string(), ownerKind: z.string(), ownerId: z.uuid().nullable() }),
);

/** A qualified translator says that a translation is right; from now on it may be published. */
export const textTranslationReviewed = defineEvent(
  "text.translation_reviewed",
  "text",
  z.strictObject({ lang: z.string(), ownerKind: z.string(), ownerId: z.uuid().nullable() }),
);

/** Somebody who reads a person's words said in which language they are; an input has its own event. */
export const textLanguageCorrected = defineEvent("text.language_corrected", "text", z.strictObject({ from: z.string(), to: z.string() }));

/** What a text belongs to. */
export interface TextOwner {
  kind: string;
  id: string | null;
}

/** What the text of one of these events belongs to, so that whoever is told of it need not look the text up: a draft, or a translation saved or reviewed. */
export function ownerOf({ payload }: { payload: unknown }): TextOwner {
  const { ownerKind, ownerId } = payload as { ownerKind: string; ownerId: string | null };
  return { kind: ownerKind, id: ownerId };
}
