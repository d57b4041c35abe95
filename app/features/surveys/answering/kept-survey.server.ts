import type { Actor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { readAskedSurvey, type AskedSurvey } from "../survey.queries.server.ts";

const KEEP_MS = 1000;
const MOST = 200;
const kept = new Map<string, { at: number; survey: Promise<AskedSurvey | null> }>();

/**
 * An asked survey for the action of its form, kept for a second: many people answer one survey. Whether it still takes answers,
 * and with which promise of privacy, the statement that keeps them looks at again.
 */
export function keptSurvey(actor: Actor, slug: string): Promise<AskedSurvey | null> {
  const key = `${actor.programme} ${slug}`;
  const time = now().getTime();
  const found = kept.get(key);
  if (found && Math.abs(time - found.at) < KEEP_MS) return found.survey;
  const survey = readAskedSurvey(actor, { slug });
  if (kept.size >= MOST) kept.clear();
  kept.set(key, { at: time, survey });
  survey.then(
    (read) => read ?? kept.delete(key),
    () => kept.delete(key),
  );
  return survey;
}

/** Forgets what is kept of a programme's surveys. */
export function forgetSurveys(): void {
  kept.clear();
}
