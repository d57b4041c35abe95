import type { Tx } from "#app/platform/db/db.ts";

/** A text that nobody has begun to translate, as far as it matters whether it is given to somebody outside. */
export interface GivableText {
  textId: string;
  from: string;
  to: string;
  kind: string;
  audience: string;
  words: string;
  dueAt: Date | null;
}

/**
 * The texts that may be given to somebody outside: wanted, begun by no person, in no other open job, and nobody's own case that
 * only intake may read. Of one pair, or of these texts only; what not everybody may read stands first.
 */
export async function givableTexts(tx: Tx, now: Date, only: { from: string; to: string; textIds?: readonly string[] } | null = null): Promise<GivableText[]> {
  const { from, to, textIds } = { from: only?.from ?? null, to: only?.to ?? null, textIds: only?.textIds ? [...only.textIds] : null };
  return tx.$queryRaw<GivableText[]>`
    select t.text_id as "textId", x.lang as "from", t.lang as "to", x.kind, x.audience, x.words, t.due_at as "dueAt"
    from translations t join texts x on x.id = t.text_id
    left join inputs i on x.subject_kind = 'input' and i.id = x.subject_id
    where t.reviewed_at is null and (t.words is null or t.origin = 'machine') and x.erased_at is null and coalesce(i.route, 'inbox') <> 'intake'
      and (${from}::text is null or (x.lang = ${from} and t.lang = ${to})) and (${textIds}::uuid[] is null or x.id = any(${textIds}::uuid[]))
      and not exists (select from texts newer where newer.replaces_id = x.id)
      and not exists (select from translation_job_texts jt join translation_jobs j on j.id = jt.job_id
                      where jt.text_id = x.id and j.from_lang = x.lang and j.to_lang = t.lang and j.revoked_at is null and j.expires_at > ${now})
    order by (x.audience = 'public'), x.subject_kind, x.subject_id, x.id`;
}
