/** How long a link for somebody outside works, in days, unless its maker says otherwise. */
export const LINK_DAYS = 14;
export const MOST_LINK_DAYS = 60;

/** As many texts as stand on one page, in one form. */
export const MOST_TEXTS = 100;

/** How a job for somebody outside stands. done: everything was saved. */
export type OutsideState = "open" | "done" | "expired" | "revoked";

/** How a job stands at a moment. */
export function outsideState(job: { revokedAt: Date | null; expiresAt: Date; texts: number; saved: number }, now: Date): OutsideState {
  if (job.revokedAt) return "revoked";
  if (job.expiresAt <= now) return "expired";
  return job.texts > 0 && job.saved === job.texts ? "done" : "open";
}
