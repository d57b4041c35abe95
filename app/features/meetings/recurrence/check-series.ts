import { DomainError } from "#app/platform/refusal/domain-error.ts";
import type { LocalTime } from "#app/platform/clock/wall-clock.ts";
import { seriesProblem } from "./recurrence.ts";

/** Checks a series before it is planned. @throws the refusal of {@link seriesProblem}, which names the day where one is to blame. */
export function checkSeries(rule: string, startsLocal: LocalTime, timeZone: string): void {
  const problem = seriesProblem(rule, startsLocal, timeZone);
  if (problem) throw new DomainError(problem.code, 400, problem.values ?? {});
}
