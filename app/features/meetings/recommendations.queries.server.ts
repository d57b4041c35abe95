import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeMeetings } from "./meeting.policy.ts";
import { visibleMeetings } from "./meeting.queries.server.ts";

/** What a group recommended, when, and what became of it. */
export interface Recommended {
  id: string;
  text: ReadableText;
  meetingNumber: number;
  heldAt: Date;
  /** Null: nothing was begun from it yet. */
  improvement: { number: number; status: ImprovementStatus } | null;
}

const MOST = 20;

/**
 * What a group recommended at its meetings, newest first, for somebody who may see them. Its members read it once the
 * minutes of the meeting are published; the team at once.
 */
export async function recommendationsOf(actor: Actor, groupId: string, lang: string): Promise<Recommended[]> {
  const published = canSeeMeetings(actor) ? Prisma.sql`true` : Prisma.sql`exists (select 1 from minutes n where n.meeting_id = m.id and n.state = 'published')`;
  const rows = await readRows<{ id: string; textId: string; meetingNumber: number; heldAt: Date; number: number | null; status: ImprovementStatus | null }>(
    actor,
    Prisma.sql`
      select o.id, o.text_id as "textId", m.number as "meetingNumber", m.starts_at as "heldAt", i.number, i.status
      from meeting_outcomes o join meetings m on m.id = o.meeting_id left join improvements i on i.id = o.improvement_id
      where o.kind = 'recommendation' and m.group_id = ${groupId}::uuid and ${published} and ${visibleMeetings(actor)}
      order by m.starts_at desc, o.id limit ${MOST}`,
  );
  const texts = await readTexts(actor, rows.map(({ textId }) => textId), lang, { reviewedOnly: !canSeeMeetings(actor) });
  return rows.map(({ textId, number, status, ...row }) => ({ ...row, text: texts.get(textId)!, improvement: number !== null && status ? { number, status } : null }));
}
