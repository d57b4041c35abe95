import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { isPrivate, mayHave } from "../engines/engine.ts";
import { engineRows } from "../engines/engine-rows.server.ts";
import draftTranslationJob from "./draft-translation.timer.server.ts";
import { MOST_AT_ONCE } from "./drafts.ts";

interface Wanted {
  textId: string;
  lang: string;
  from: string;
  audience: string;
  urgency: number | null;
}

/**
 * Asks for machine drafts of everything that is wanted and that nobody, person or machine, has begun: what people said into
 * the team's language only, the programme's texts into each language in which they are wanted. Patients' words first. What is
 * asked for already is not asked for again. A person's own case, which only intake may read, goes to no machine. Without a machine
 * nothing happens.
 */
export async function queueDrafts(tx: Tx, programme: string): Promise<void> {
  const engines = await engineRows(tx, { isOn: true });
  if (engines.length === 0) return;
  const pairs = engines.flatMap((engine) => engine.pairs);
  const base = (lang: string) => lang.split("-")[0]!;
  const wanted = await tx.$queryRaw<Wanted[]>`
    select t.text_id as "textId", t.lang, x.lang as "from", x.audience, i.urgency
    from translations t join texts x on x.id = t.text_id
    left join inputs i on x.subject_kind = 'input' and i.id = x.subject_id
    where t.words is null and x.erased_at is null and x.words <> ''
      and split_part(t.lang, '-', 1) = any(${pairs.map(({ to }) => base(to))}) and split_part(x.lang, '-', 1) = any(${pairs.map(({ from }) => base(from))})
      and (x.audience = 'public' or ${engines.some(({ getsPrivate }) => getsPrivate)})
      and coalesce(i.route, 'inbox') <> 'intake'
      and (x.audience <> 'team' or split_part(t.lang, '-', 1) = (select split_part(working_language, '-', 1) from programme))
      and not exists (select from draft_requests d where d.text_id = t.text_id and d.lang = t.lang)
      and not exists (select from texts newer where newer.replaces_id = x.id)
    order by i.urgency nulls last, t.due_at nulls last, t.text_id, t.lang limit ${MOST_AT_ONCE}`;
  const askable = wanted.filter((text) => engines.some((engine) => mayHave(engine, { lang: text.from, to: text.lang, audience: text.audience })));
  if (askable.length === 0) return;
  const asked = await tx.draftRequest.createManyAndReturn({
    data: askable.map(({ textId, lang }) => ({ textId, lang, state: "queued", askedAt: now() })),
    skipDuplicates: true,
    select: { textId: true, lang: true },
  });
  for (const { textId, lang } of asked) {
    const text = askable.find((one) => one.textId === textId && one.lang === lang)!;
    await sendJob(tx, programme, draftTranslationJob, { textId, lang }, { priority: priorityOf(text) });
  }
}

/** Somebody's words before the programme's own, urgent ones before others. */
function priorityOf({ urgency, audience }: Wanted): number {
  if (urgency !== null) return 10 - urgency;
  return isPrivate({ audience }) ? 1 : 0;
}
