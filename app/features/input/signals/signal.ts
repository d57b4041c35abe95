/** What in somebody's words cannot wait (DOMAIN §2), strongest first. */
export const SIGNALS = ["self_harm", "violence", "lockout", "shutoff", "deadline", "threat", "rights", "health_harm", "no_answer"] as const;
export type Signal = (typeof SIGNALS)[number];

/** Whether a value is the code of a signal. */
export function isSignal(value: string): value is Signal {
  return (SIGNALS as readonly string[]).includes(value);
}

/** 1 danger now · 2 today · 3 soon; what has no signal waits its turn (4). */
export type SignalUrgency = 1 | 2 | 3;

export interface UrgentSignal {
  signal: Signal;
  urgency: SignalUrgency;
}
