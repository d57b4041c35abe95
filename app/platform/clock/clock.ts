import { AsyncLocalStorage } from "node:async_hooks";

/** The only place that reads the machine's clock. The sample programme and tests run commands at another time. */
const simulated = new AsyncLocalStorage<Date>();

/** The present moment: the machine's, or the one given by {@link at}. */
export function now(): Date {
  return new Date(simulated.getStore() ?? Date.now());
}

/** Runs `work` as if it were `moment`; everything it awaits sees that time too. */
export function at<T>(moment: Date, work: () => T): T {
  return simulated.run(moment, work);
}
