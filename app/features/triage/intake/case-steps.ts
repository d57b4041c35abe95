import type { Outcome, Result } from "./intake.ts";

/** A step of a person's own case on its way to the legal team, as its writer sees it. */
export type StepOfCase =
  | { kind: "sentToIntake" | "returnedFromIntake" | "handedOver" }
  | { kind: "consentGiven" | "consentRefused" | "consentRevoked"; onBehalf: boolean }
  | { kind: "tried"; on: string; result: Result }
  | { kind: "handoverClosed"; outcome: Outcome };

/** What an event of a person's own case means on its writer's page. */
export function stepOfCase(name: string, payload: Record<string, unknown>): StepOfCase | null {
  const onBehalf = payload.onBehalf === true;
  switch (name) {
    case "input.sent_to_intake":
      return { kind: "sentToIntake" };
    case "input.returned_from_intake":
      return { kind: "returnedFromIntake" };
    case "input.consent_given":
      return { kind: "consentGiven", onBehalf };
    case "input.consent_refused":
      return { kind: "consentRefused", onBehalf };
    case "input.consent_revoked":
      return { kind: "consentRevoked", onBehalf };
    case "input.handed_over":
      return { kind: "handedOver" };
    case "input.reach_tried":
      return { kind: "tried", on: payload.on as string, result: payload.result as Result };
    case "input.handover_closed":
      return { kind: "handoverClosed", outcome: payload.outcome as Outcome };
    default:
      return null;
  }
}
