/** Faster than this, in milliseconds, nobody reads and fills a form. */
const TOO_FAST_MS = 3000;

/** Signs that a program filled a form: sent too `fast`, or a field filled that nobody sees (`trap`). */
export const MACHINE_SIGNS = ["fast", "trap"] as const;
export type MachineSign = (typeof MACHINE_SIGNS)[number];

/** The signs that a public form shows which was made at `madeAt` and sent at `sentAt`. They flag it and never refuse it. */
export function machineSigns({ madeAt, sentAt, isTrapped }: { madeAt: Date; sentAt: Date; isTrapped: boolean }): MachineSign[] {
  return [...(sentAt.getTime() - madeAt.getTime() < TOO_FAST_MS ? (["fast"] as const) : []), ...(isTrapped ? (["trap"] as const) : [])];
}
