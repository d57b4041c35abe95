import { readRows } from "#app/features/events/reads.server.ts";
import type { Actor } from "#app/features/events/actor.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canPlanMeetings } from "../meeting.policy.ts";

/** A recommendation or something to do that goes on as an improvement, with the meeting at which it was written down. */
export interface AgreedBehind {
  id: string;
  text: ReadableText;
  meetingNumber: number;
  heldAt: Date;
}

/** What meetings recommended or agreed to do that goes on as an improvement, oldest first; for those who read what was written down. */
export async function meetingsBehind(actor: Actor, improvementId: string, lang: string): Promise<AgreedBehind[]> {
  if (!canPlanMeetings(actor)) return [];
  const rows = await readRows<{ id: string; textId: string; meetingNumber: number; heldAt: Date }>(actor, Prisma.sql`
    select l.id, coalesce(o.text_id, a.text_id) as "textId", m.number as "meetingNumber", m.starts_at as "heldAt"
    from links l
    left join meeting_outcomes o on l.source_kind = 'recommendation' and o.id = l.source_id
    left join action_items a on l.source_kind = 'action_item' and a.id = l.source_id
    join meetings m on m.id = coalesce(o.meeting_id, a.meeting_id)
    where l.improvement_id = ${improvementId}::uuid and l.unlinked_at is null order by m.starts_at, l.id`);
  const texts = await readTexts(actor, rows.map(({ textId }) => textId), lang);
  return rows.map(({ textId, ...row }) => ({ ...row, text: texts.get(textId)! }));
}
