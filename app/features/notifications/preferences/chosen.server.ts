import type { Tx } from "#app/platform/db/db.ts";
import type { Quiet } from "../mail-times.ts";
import type { Recipient } from "../notifications.ts";
import type { Chosen } from "../topics.ts";

/** What decides when mail comes to a recipient. */
export interface Wishes {
  chosen: Chosen;
  quiet: Quiet | null;
  timeZone: string;
}

/** What a recipient stored about their mails, and the zone of their clock (the programme's, where they have no account). */
export async function wishesOf(tx: Tx, { kind, id }: Recipient): Promise<Wishes> {
  const [row] = await tx.$queryRaw<{ chosen: Chosen; from: string | null; until: string | null; timeZone: string }[]>`
    select coalesce((select jsonb_object_agg(topic, cadence) from notification_preferences where recipient_kind = ${kind} and recipient_id = ${id}::uuid), '{}') as chosen,
      q."from", q.until, coalesce(p.time_zone, (select time_zone from programme), 'UTC') as "timeZone"
    from (select ${kind === "person" ? id : null}::uuid as id) who left join people p on p.id = who.id left join quiet_hours q on q.person_id = who.id`;
  const { chosen, from, until, timeZone } = row!;
  return { chosen, quiet: from && until ? { from, until } : null, timeZone };
}
