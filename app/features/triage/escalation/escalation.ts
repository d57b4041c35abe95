import { addOpenMinutes, type OpeningHours } from "#app/features/programme/business-hours.ts";
import type { Urgency } from "#app/features/input/input.ts";

/** How long whoever was told has before the next person is told, in minutes of the site's opening time (DOMAIN §2; default). */
export const PATIENCE_MINUTES: Partial<Record<Urgency, number>> = { 1: 15, 2: 60 };

/** Somebody who was told of an urgent input, and when. Step 0 is told at once. */
export interface Told {
  step: number;
  personId: string;
  toldAt: Date;
}

/** What escalation needs to know of an input. */
export interface Urgent {
  urgency: Urgency;
  /** By when somebody must have read it; null where the site never opens. */
  ackDueAt: Date | null;
}

/**
 * When the next person is told: the first at once; each later one not before the input is overdue, and not before the one
 * before had their time. Null: the urgency is not one that escalates.
 */
export function nextStepAt(input: Urgent, told: readonly Told[], site: OpeningHours): Date | "now" | null {
  const minutes = PATIENCE_MINUTES[input.urgency];
  if (minutes === undefined) return null;
  const last = told.at(-1);
  if (!last) return "now";
  // A site without any opening leaves nobody to wait for: then the clock on the wall counts.
  const patience = addOpenMinutes(site, last.toldAt, minutes) ?? new Date(last.toldAt.getTime() + minutes * 60_000);
  return new Date(Math.max(patience.getTime(), input.ackDueAt?.getTime() ?? 0));
}

/** Who is told next: the first of the chain who was not told yet; null where everybody was. */
export function nextToTell(chain: readonly string[], told: readonly Told[]): string | null {
  const already = new Set(told.map(({ personId }) => personId));
  return chain.find((personId) => !already.has(personId)) ?? null;
}
