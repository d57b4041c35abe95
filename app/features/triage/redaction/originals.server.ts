import type { Tx } from "#app/platform/db/db.ts";

/** The oldest words that are still kept behind the masked ones of an input, of its message and of each message of its thread. */
export async function originalTextIds(db: Tx, inputId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive present as (
      select text_id as id from inputs where id = ${inputId}::uuid
      union select text_id from messages where input_id = ${inputId}::uuid),
    behind as (
      select p.id as shown, r.original_text_id as id, 1 as step from present p join redactions r on r.text_id = p.id and r.original_text_id is not null
      union all
      select b.shown, r.original_text_id, b.step + 1 from behind b join redactions r on r.text_id = b.id and r.original_text_id is not null)
    select distinct on (b.shown) b.id from behind b join texts x on x.id = b.id and x.erased_at is null
    order by b.shown, b.step desc`;
  return rows.map(({ id }) => id);
}
