export const STEP_CODES = [
  "agreement",
  "conduct",
  "quote_consent",
  "volunteer_office",
  "payment",
  "emergency_contact",
  "orientation",
  "buddy",
  "first_meeting",
] as const;
/** A step of becoming a member (DOMAIN §1). */
export type StepCode = (typeof STEP_CODES)[number];

/** Days after the acceptance by which each step should be done (default). */
const DUE_DAYS: Record<StepCode, number> = {
  agreement: 14,
  conduct: 14,
  quote_consent: 30,
  volunteer_office: 30,
  payment: 14,
  emergency_contact: 14,
  orientation: 30,
  buddy: 30,
  first_meeting: 45,
};

/** Steps that the member does; the others are the coordinator's to arrange. */
const THEIR_OWN: readonly StepCode[] = ["agreement", "conduct", "quote_consent", "volunteer_office", "payment", "emergency_contact", "orientation"];

/** The steps of a membership that begins on a day (midnight UTC), in their order, with their due dates. */
export function stepsFrom(day: Date): { code: StepCode; position: number; dueOn: Date }[] {
  return STEP_CODES.map((code, position) => ({ code, position, dueOn: new Date(day.getTime() + DUE_DAYS[code] * 86_400_000) }));
}

/** Whether a step is the member's own to do, so that it stands on their first page. */
export function isTheirStep(code: StepCode): boolean {
  return THEIR_OWN.includes(code);
}

export const WAIVE_REASONS = ["not_needed", "not_wanted", "done_elsewhere", "would_harm"] as const;
/** Why a step does not apply to somebody. `would_harm`: a background check frightens people; explain or waive (DOMAIN §1). */
export type WaiveReason = (typeof WAIVE_REASONS)[number];
