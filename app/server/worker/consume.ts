import { setTimeout as pause } from "node:timers/promises";
import { advanceConsumer, consumersWithWork, hasWork, parkEvent, type Consumer } from "#app/features/events/consumer.server.ts";
import { sealEvents } from "#app/features/events/seal-events.server.ts";
import { errorCode, log } from "#app/platform/log/log.ts";

const TRIES = 5;
const LONGEST_WAIT_MS = 5_000;

/** How a consumer fares with the event before it. */
interface Fare {
  tries: number;
  /** Not before this moment of the monotonic clock, in milliseconds. */
  notBefore: number;
}

/**
 * Seals events and hands them to consumers until the signal ends it. An event that a consumer could not handle in five
 * tries is parked with the kind of its error. A database that does not answer costs no try.
 */
export async function consumeForever(programme: string, consumers: readonly Consumer[], pollMs: number, signal: AbortSignal): Promise<void> {
  const fares = new Map<string, Fare>();
  let silence = 0;
  while (!signal.aborted) {
    let hasMoved = false;
    try {
      if (await hasWork(programme, consumers)) {
        hasMoved = (await sealEvents(programme)) > 0;
        for (const consumer of await consumersWithWork(programme, consumers)) {
          for (let hasMore = true; hasMore && !signal.aborted; ) {
            const fared = await advance(programme, consumer, fares);
            hasMoved ||= fared !== null;
            hasMore = fared?.hasMore ?? false;
          }
        }
      }
      silence = 0;
    } catch (error) {
      if (silence === 0) log.warn({ programme, ...errorCode(error) }, "the database does not answer; trying on");
      silence += 1;
    }
    if (hasMoved) continue;
    await pause(Math.min(pollMs * 2 ** Math.min(silence, 6), Math.max(pollMs, LONGEST_WAIT_MS)), undefined, { signal }).catch(() => {});
  }
}

/** Hands a consumer its next events; null where nothing came of it. */
async function advance(programme: string, consumer: Consumer, fares: Map<string, Fare>): Promise<{ hasMore: boolean } | null> {
  const fare = fares.get(consumer.name);
  if (fare && performance.now() < fare.notBefore) return null;
  try {
    const advanced = await advanceConsumer(programme, consumer);
    fares.delete(consumer.name);
    return advanced;
  } catch (error) {
    if (isSilence(error)) throw error;
    const tries = (fare?.tries ?? 0) + 1;
    const what = errorCode(error);
    log.error({ programme, consumer: consumer.name, tries, ...what }, "a consumer failed");
    if (tries >= TRIES) {
      await parkEvent(programme, consumer, (what.code ?? what.error).slice(0, 100));
      fares.delete(consumer.name);
      return { hasMore: true };
    }
    fares.set(consumer.name, { tries, notBefore: performance.now() + Math.min(100 * 4 ** (tries - 1), LONGEST_WAIT_MS) });
    return null;
  }
}

/** Whether an error means that the database did not answer, rather than that the work was wrong. */
export function isSilence(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  if (/^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_|ENOTFOUND|08|57P|53)/.test(code)) return true;
  // Prisma: cannot reach, timed out, closed, no connection in time, transaction could not begin.
  if (/^P(1001|1002|1008|1017|2024|2028|2037)$/.test(code)) return true;
  const cause = (error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } } }).meta?.driverAdapterError?.cause;
  if (/^(08|57P|53)/.test(cause?.originalCode ?? "")) return true;
  return /Connection terminated|timeout exceeded when trying to connect|not queryable|connection closed/i.test(error.message);
}
