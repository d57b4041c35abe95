import { createHash } from "node:crypto";
import { database } from "#app/platform/db/db.ts";

/** The columns that a seal covers, in a form that does not depend on any setting of the server. */
export const SEALED_COLUMNS = `e.id::text as id, (e.day - date '1970-01-01')::text as day, e.name, e.actor_kind, e.actor_id::text as actor_id,
  e.subject_kind, e.subject_id::text as subject_id, e.payload::text as payload, (extract(epoch from e.at) * 1000)::bigint::text as at`;

export interface SealableRow {
  id: string;
  day: string;
  name: string;
  actor_kind: string;
  actor_id: string | null;
  subject_kind: string;
  subject_id: string;
  payload: string;
  at: string | null;
}

/** SHA-256 over the previous hash, the place and the event: whoever changes one event breaks every later hash. */
export function sealHash(previous: Uint8Array, seq: bigint, row: SealableRow): Buffer {
  const content = JSON.stringify([
    seq.toString(), row.id, row.day, row.name, row.actor_kind, row.actor_id, row.subject_kind, row.subject_id, row.payload, row.at,
  ]);
  return createHash("sha256").update(previous).update(content, "utf8").digest();
}

/** What stands before the first event. */
export const GENESIS = Buffer.alloc(32);

/**
 * Gives committed events their place: a gapless number and a hash that chains them. One sealer at a time per programme
 * (advisory lock); writers never wait for it. Returns how many were sealed: 0 where none waits or another sealer works.
 */
export async function sealEvents(programme: string, most = 1000): Promise<number> {
  const { pool } = database(programme);
  const client = await pool.connect();
  try {
    await client.query("begin");
    const lock = await client.query<{ got: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended('heard-seal-' || current_schema(), 0)) as got",
    );
    if (!lock.rows[0]?.got) {
      await client.query("rollback");
      return 0;
    }
    const waiting = await client.query<SealableRow & { position: string }>(
      `select q.position::text as position, ${SEALED_COLUMNS}
       from event_seal_queue q join events e on e.id = q.event_id order by q.position limit $1`,
      [most],
    );
    if (waiting.rows.length === 0) {
      await client.query("rollback");
      return 0;
    }
    const last = await client.query<{ seq: string; hash: Buffer }>("select s.seq::text as seq, s.hash from event_seals s order by s.seq desc limit 1");
    let seq = BigInt(last.rows[0]?.seq ?? 0);
    let hash: Buffer = last.rows[0]?.hash ?? GENESIS;
    const seqs: string[] = [];
    const hashes: Buffer[] = [];
    for (const row of waiting.rows) {
      seq += 1n;
      hash = sealHash(hash, seq, row);
      seqs.push(seq.toString());
      hashes.push(hash);
    }
    await client.query(
      "insert into event_seals (seq, event_id, hash) select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])",
      [seqs, waiting.rows.map((row) => row.id), hashes],
    );
    await client.query("delete from event_seal_queue where position = any($1::bigint[])", [waiting.rows.map((row) => row.position)]);
    await client.query("commit");
    return waiting.rows.length;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
