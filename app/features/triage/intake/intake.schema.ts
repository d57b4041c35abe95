import { z } from "zod";
import { checkContact, contactFields } from "#app/features/input/input.schema.ts";
import { ALSO_WHERE_WRONG, version } from "#app/platform/http/form-fields.ts";
import { BEST_TIMES, NEEDS, OUTCOMES, RESULTS, RETURN_REASONS, SEND_REASONS, UNREACHABLE_BECAUSE, WAYS } from "./intake.ts";

const consent = {
  consent: z.enum(["yes", "no"], { error: "intake:errors.choose" }),
  /** `known`: the way that was left with the message. */
  reach: z.enum(["known", "another"]).optional().catch(undefined),
  ...contactFields,
  bestTime: z.enum(BEST_TIMES).optional().catch(undefined),
  words: z.boolean().default(false),
  news: z.boolean().default(false),
};

interface ConsentFields {
  consent: "yes" | "no";
  reach?: "known" | "another" | undefined;
  contactKind?: "email" | "phone" | "text" | "letter" | undefined;
  contactValue?: string | undefined;
}

/** Of a no nothing else is asked, and of a yes a way to be reached, unless the one that is known is chosen. */
function checkConsent(form: ConsentFields, context: z.RefinementCtx): void {
  if (form.consent === "yes" && form.reach !== "known") checkContact(form, context, { kind: "intake:errors.reach", value: "intake:errors.contact" });
}

/** What the writer of a person's own case answers on the receipt. */
export const ConsentSchema = z.object({ ...consent, key: z.string().max(200).optional() }).superRefine(checkConsent, ALSO_WHERE_WRONG);
/** The same answer, given to somebody of the team. */
export const TakenConsentSchema = z.object({ ...consent, version }).superRefine(checkConsent, ALSO_WHERE_WRONG);

/** How a consent form says whom and how: null where the way that was left with the message is meant. */
export function contactOf(form: z.output<typeof ConsentSchema> | z.output<typeof TakenConsentSchema>) {
  return form.reach === "known" ? null : { kind: form.contactKind!, value: form.contactValue! };
}

/** Taking consent back asks for nothing but the press. */
export const RevokeSchema = z.object({});
export const RevokeForSchema = z.object({ version });

export const SendToIntakeSchema = z.object({
  reason: z.enum(SEND_REASONS, { error: "intake:errors.reason" }),
  need: z.enum(NEEDS, { error: "intake:errors.need" }),
  version,
});

export const ReturnFromIntakeSchema = z.object({ reason: z.enum(RETURN_REASONS, { error: "intake:errors.reason" }), version });

export const HandOverSchema = z.object({
  to: z.uuid({ error: "intake:errors.person" }),
  way: z.enum(WAYS, { error: "intake:errors.way" }),
  need: z.enum(NEEDS, { error: "intake:errors.need" }),
  version,
});

export const AttemptSchema = z.object({
  on: z.iso.date({ error: "intake:errors.on" }),
  result: z.enum(RESULTS, { error: "intake:errors.result" }),
  version,
});

export const CloseCaseSchema = z.object({
  outcome: z.enum(OUTCOMES, { error: "intake:errors.outcome" }),
  because: z.enum(UNREACHABLE_BECAUSE).optional().catch(undefined),
  version,
});
