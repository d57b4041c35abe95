import type { Scheduled } from "#app/platform/timers/timers.ts";

const modules = import.meta.glob<Record<string, unknown>>("/app/features/**/*.timer.server.ts", { eager: true });

/** Every timer and job of every feature, in the order of their files. */
export function allJobs(): Scheduled[] {
  return Object.keys(modules).sort().flatMap((file) => [...new Set(Object.values(modules[file]!).filter(isScheduled))]);
}

function isScheduled(value: unknown): value is Scheduled {
  return typeof value === "object" && value !== null && "kind" in value && (value.kind === "timer" || value.kind === "job");
}
