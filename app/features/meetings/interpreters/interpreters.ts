/** Who is booked: an interpreter of a language, a signer, somebody who writes captions (CART). */
export const BOOKING_KINDS = ["interpreter", "sign_language", "captions"] as const;
export type BookingKind = (typeof BOOKING_KINDS)[number];

export const BOOKING_MODES = ["in_person", "online", "phone"] as const;
export type BookingMode = (typeof BOOKING_MODES)[number];

/** How a booking stands (DOMAIN §7). */
export const BOOKING_STATES = ["needed", "requested", "confirmed", "done", "cancelled", "failed"] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/**
 * Where a booking may go from each state. One that failed is needed again, of somebody else; what is done or cancelled stays.
 */
export const BOOKING_TRANSITIONS: Record<BookingState, readonly BookingState[]> = {
  needed: ["requested", "confirmed", "cancelled"],
  requested: ["confirmed", "failed", "cancelled"],
  confirmed: ["done", "failed", "cancelled"],
  failed: ["needed"],
  done: [],
  cancelled: [],
};

/** Whether a booking may go from one state to another. */
export function canMoveBooking(from: BookingState, to: BookingState): boolean {
  return BOOKING_TRANSITIONS[from].includes(to);
}

/** States in which somebody stands ready or may still come; the others leave the language without an interpreter. */
export function isLive(state: BookingState): boolean {
  return state !== "cancelled" && state !== "failed";
}

const DAY_MS = 86_400_000;

/** From how many days before the meeting a booking that nobody was asked for is late (DOMAIN §7). */
export const LATE_DAYS = 5;

/** Whether it is high time: nobody was asked yet, or the asked one failed, and the meeting is five days away or nearer. */
export function isLateBooking(state: BookingState, startsAt: Date, now: Date): boolean {
  return (state === "needed" || state === "failed") && startsAt.getTime() - now.getTime() <= LATE_DAYS * DAY_MS && now < startsAt;
}

/** Whether the meeting has begun, so that it can be said that somebody came. */
export function hasBegun(startsAt: Date, now: Date): boolean {
  return now >= startsAt;
}
