import { z } from "zod";
import { words } from "#app/platform/http/form-fields.ts";
import { LONGEST_VIEW_NAME } from "./views.ts";

/** The name that somebody gives to a view of the inbox. */
export const ViewNameSchema = z.object({ name: words("triage:views.errors.name", LONGEST_VIEW_NAME, "triage:views.errors.tooLong") });

/** Removing asks for nothing but the press. */
export const RemoveViewSchema = z.object({});
