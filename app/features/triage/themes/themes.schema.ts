import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { name } from "../routing/rule.schema.ts";

const code = z.string().max(80).optional();

export const NewThemeSchema = z.object({ name, parent: code });

/** `seen`: the text of the name that was on the page. */
export const RenameSchema = z.object({ name, seen: z.uuid({ error: "errors:changedMeanwhile" }) });
export const MoveSchema = z.object({ direction: z.enum(["up", "down"], { error: "routing:errors.choice" }) });
/** Ending asks for nothing but the press. */
export const EndSchema = z.object({});

/** What an input is about: the main theme, and at most two more. */
export const InputThemesSchema = z
  .object({ main: z.string({ error: "routing:errors.mainTheme" }).max(80), second: code, third: code, version })
  .transform(({ main, second, third, version: seen }) => ({ themes: [main, second, third].filter((theme) => theme !== undefined), version: seen }));
