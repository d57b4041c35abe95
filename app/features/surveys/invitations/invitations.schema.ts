import { z } from "zod";

/** Whom to ask: the ids of people, one tick each. */
export const InviteSchema = z.object({
  people: z
    .preprocess((value) => (typeof value === "string" ? [value] : value), z.array(z.uuid({ error: "surveys:invitations.errors.nobody" }), { error: "surveys:invitations.errors.nobody" }).min(1, "surveys:invitations.errors.nobody").max(400, "surveys:invitations.errors.nobody")),
});

/** Reminding asks for nothing but the press. */
export const RemindSchema = z.object({});
