import type { StepCode } from "#app/features/membership/onboarding/onboarding.ts";
import { daysAfter } from "./calendar.ts";
import type { GroupKey, MemberKey, SampleDate, SampleMembership, SampleMembershipStep } from "./data/shapes.ts";

/** Days after the beginning of a term on which each first step was taken; the agreement ticks itself. */
const DAYS: Record<Exclude<StepCode, "agreement">, number> = {
  conduct: 0,
  payment: 3,
  emergency_contact: 4,
  volunteer_office: 8,
  quote_consent: 9,
  buddy: 14,
  orientation: 17,
  first_meeting: 21,
};

/** Who takes care of newcomers, and who of them. */
const BUDDIES: Record<GroupKey, [MemberKey, MemberKey]> = { C: ["M01", "M03"], H: ["M15", "M18"] };

/** The first steps of somebody who takes part, as they were taken after the term began: those that their data does not name. */
export function firstSteps({ person, group, kind, from, steps = [] }: SampleMembership & { from: SampleDate }): SampleMembershipStep[] {
  const [first, second] = BUDDIES[group];
  return (Object.keys(DAYS) as (keyof typeof DAYS)[])
    .filter((code) => !steps.some((step) => step.code === code))
    .map((code) => {
      const step = { code, on: daysAfter(from, DAYS[code]) };
      // Nobody is asked for a background check that policy does not demand; colleagues need neither pay nor somebody to call.
      if (code === "volunteer_office") return { ...step, waived: kind === "staff" ? "done_elsewhere" : "not_needed" };
      if (kind === "staff" && (code === "payment" || code === "emergency_contact" || code === "buddy")) return { ...step, waived: "not_needed" };
      if (person === "M20" && code === "payment") return { ...step, waived: "not_wanted" };
      if (code === "buddy") return { ...step, buddy: person === first ? second : first };
      return step;
    });
}
