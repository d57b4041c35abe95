import type { Tx } from "#app/platform/db/db.ts";

/** What happened, as far as it makes work. */
export interface WorkCause {
  subjectId: string;
  /** The message that was written, or the text somebody asked to have translated. */
  messageId: string | null;
  textId: string | null;
  /** There is something new to read in the inbox. */
  isToRead: boolean;
  /** Who did it: they know already. */
  by: string | null;
}

/**
 * Whoever has work because of something that happened and an address to be told at: coordinators and the champions of its
 * clinic where there is something to read, translators where a text of it waits for their language. Nobody who is about to be told.
 */
export async function whoHasWork(tx: Tx, { subjectId, messageId, textId, isToRead, by }: WorkCause, now: Date): Promise<{ id: string; lang: string }[]> {
  return tx.$queryRaw<{ id: string; lang: string }[]>`
    with waiting as (
      select t.lang as "to", x.lang as "from" from translations t join texts x on x.id = t.text_id
      where t.words is null and t.reviewed_at is null and x.erased_at is null and t.text_id in (
        select ${textId}::uuid
        union all select text_id from inputs where id = ${subjectId}::uuid and ${messageId}::uuid is null
        union all select text_id from messages where id = ${messageId}::uuid
        union all select unnest(array[said_text_id, did_text_id]) from updates where id = ${subjectId}::uuid
        union all select body_text_id from minutes where id = ${subjectId}::uuid
        union all select unnest(array[title_text_id, body_text_id]) from agreements where id = ${subjectId}::uuid
        union all select unnest(array[subject_text_id, body_text_id]) from team_messages where id = ${subjectId}::uuid))
    select distinct p.id, p.lang from people p
    join grants g on g.person_id = p.id and g."from" <= ${now} and (g.until is null or g.until > ${now})
    where p.email is not null and (p.ended_at is null or p.ended_at > ${now}) and p.id is distinct from ${by}::uuid
      and ((${isToRead} and (g.role = 'coordinator'
            or (g.role = 'champion' and (g.scope_kind = 'programme' or g.scope_id = (select site_id from inputs where id = ${subjectId}::uuid)))))
        or (g.role = 'translator' and exists (select from waiting w
            where w."to" = g.lang or (w."from" = g.lang and w."to" = (select working_language from programme)))))
      and not exists (select from deliveries d where d.recipient_id = p.id and d.template = 'work_waiting' and d.state in ('queued', 'held'))
    order by p.id`;
}
