import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MACHINE_KINDS } from "#app/platform/translation/machine-translator.ts";

const settings = z.strictObject({ kind: z.enum(MACHINE_KINDS), pairs: z.int(), getsPrivate: z.boolean() });

/** A machine that drafts translations was set up. */
export const engineAdded = defineEvent("translation_engine.added", "translation_engine", settings);
export const engineChanged = defineEvent("translation_engine.changed", "translation_engine", settings);
export const engineSwitched = defineEvent("translation_engine.switched", "translation_engine", z.strictObject({ on: z.boolean() }));
export const engineRemoved = defineEvent("translation_engine.removed", "translation_engine", z.strictObject({}));
