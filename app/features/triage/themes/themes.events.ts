import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const code = z.string();

/** The tree that ships with Heard was given to the programme. */
export const themesShipped = defineEvent("theme.shipped", "programme", z.strictObject({ count: z.int() }));
export const themeAdded = defineEvent("theme.added", "theme", z.strictObject({ code }));
export const themeRenamed = defineEvent("theme.renamed", "theme", z.strictObject({ code }));
export const themeMoved = defineEvent("theme.moved", "theme", z.strictObject({ code, direction: z.enum(["up", "down"]) }));
/** Nobody chooses it any more; what it was given to keeps it. */
export const themeEnded = defineEvent("theme.ended", "theme", z.strictObject({ code }));

/** A person said what an input is about: the main theme first. */
export const inputThemesSet = defineEvent("input.themes_set", "input", z.strictObject({ themes: z.array(code) }));
