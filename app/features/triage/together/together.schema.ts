import { z } from "zod";
import { several, words } from "#app/platform/http/form-fields.ts";
import { LONGEST_NOTE } from "./together.ts";

/** A note for colleagues, and which of them are asked to look. */
export const NoteSchema = z.object({
  note: words("together:errors.note", LONGEST_NOTE, "together:errors.tooLong"),
  people: several(z.uuid({ error: "together:errors.person" })),
});

/** Taking a note away asks for nothing but the press. */
export const RemoveNoteSchema = z.object({});
