import { setTimeout as pause } from "node:timers/promises";
import { database } from "#app/platform/db/db.ts";
import { prepared } from "#app/platform/db/prepared.ts";

/** The revision of each programme's public pages, as it was at the last look. */
export interface Revisions {
  of(programme: string): string | undefined;
  stop(): Promise<void>;
}

const LOOK = "select public_revision::text as revision from programme";

/** Looks at the programmes' revisions again and again. While the database does not answer, the last one known stays. */
export function watchRevisions(programmes: readonly string[], pollMs: number): Revisions {
  const known = new Map<string, string>();
  const ending = new AbortController();
  const loops = programmes.map(async (programme) => {
    while (!ending.signal.aborted) {
      try {
        const { rows } = await database(programme).pool.query<{ revision: string }>(prepared(LOOK));
        if (rows[0]) known.set(programme, rows[0].revision);
      } catch {
        // Kept pages go on being shown; /readyz tells that the database is away.
      }
      await pause(pollMs, undefined, { signal: ending.signal }).catch(() => {});
    }
  });
  return {
    of: (programme) => known.get(programme),
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };
}
