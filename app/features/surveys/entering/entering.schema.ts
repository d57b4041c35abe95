import { z } from "zod";

/** How the answers came, beside the answers themselves. */
export const EnterSchema = z.object({
  mode: z.enum(["paper", "phone", "interview"], { error: "surveys:enter.errors.mode" }),
  interpreter: z.enum(["yes", "no"], { error: "surveys:enter.errors.interpreter" }),
  site: z.uuid({ error: "surveys:enter.errors.site" }).optional(),
  key: z.string({ error: "surveys:enter.errors.again" }).max(100, "surveys:enter.errors.again"),
});
