import { database } from "#app/platform/db/db.ts";
import { GENESIS, SEALED_COLUMNS, sealHash, type SealableRow } from "./seal-events.server.ts";

export type LogVerdict = { whole: true; events: number } | { whole: false; events: number; seq: bigint; reason: "gap" | "changed" };

/**
 * Reads the whole sealed log and recomputes its chain. The verdict locates the first event that was changed, or the place
 * where one is missing. (Cutting off the newest seals can be seen only by whoever kept a later hash.)
 */
export async function verifyLog(programme: string, page = 5000): Promise<LogVerdict> {
  const { pool } = database(programme);
  let seq = 0n;
  let hash: Buffer = GENESIS;
  for (;;) {
    const { rows } = await pool.query<SealableRow & { seq: string; hash: Buffer }>(
      `select s.seq::text as seq, s.hash, ${SEALED_COLUMNS}
       from event_seals s left join events e on e.id = s.event_id where s.seq > $1 order by s.seq limit $2`,
      [seq.toString(), page],
    );
    for (const row of rows) {
      const expected = seq + 1n;
      if (BigInt(row.seq) !== expected) return { whole: false, events: Number(seq), seq: expected, reason: "gap" };
      hash = sealHash(hash, expected, row);
      if (!hash.equals(row.hash)) return { whole: false, events: Number(seq), seq: expected, reason: "changed" };
      seq = expected;
    }
    if (rows.length < page) return { whole: true, events: Number(seq) };
  }
}
