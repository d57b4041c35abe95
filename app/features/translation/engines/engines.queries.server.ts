import type { Actor } from "#app/features/events/actor.ts";
import { rowQuestion, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { FailureCode, LanguagePair } from "#app/platform/translation/machine-translator.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { validate as isUuid } from "uuid";
import { canManageEngines } from "./engine.policy.ts";
import { isAmong, type Engine } from "./engine.ts";
import { engineRows, type EngineRow } from "./engine-rows.server.ts";

/** How many texts of one pair of languages wait for somebody to begin, and what the machines did about it. */
export interface WaitingPair extends LanguagePair {
  waiting: number;
  /** Of these: a machine has drafted them. */
  drafted: number;
  /** A draft is on its way. */
  queued: number;
  /** Machines gave nothing; tried again later. */
  failed: number;
  /** A machine that is switched on is asked for this pair. */
  isAsked: boolean;
}

/** What the administrators' page about machines shows. */
export interface EngineState {
  engines: Engine[];
  pairs: WaitingPair[];
  /** Why drafts could not be made, most often first. */
  failures: { code: FailureCode | "no_engine"; count: number }[];
}

/** The machines of the programme, how they fare, and what waits. @throws a 404 refusal for whoever may not see it. */
export async function readEngineState(actor: Actor): Promise<EngineState> {
  const rows = await enginesFor(actor);
  const db = reads(actor);
  const pairs = await db.$queryRaw<Omit<WaitingPair, "isAsked">[]>`
    select x.lang as "from", t.lang as "to", count(*)::int as waiting, count(*) filter (where t.origin = 'machine')::int as drafted,
           count(*) filter (where d.state = 'queued')::int as queued, count(*) filter (where d.state = 'failed')::int as failed
    from translations t join texts x on x.id = t.text_id left join draft_requests d on d.text_id = t.text_id and d.lang = t.lang
    where t.reviewed_at is null and (t.words is null or t.origin = 'machine') and x.erased_at is null
      and not exists (select from texts newer where newer.replaces_id = x.id)
    group by 1, 2 order by 3 desc, 1, 2 limit 100`;
  const failures = await db.$queryRaw<EngineState["failures"]>`
    select failure as code, count(*)::int as count from draft_requests where failure is not null group by 1 order by 2 desc, 1`;
  const asked = rows.filter(({ isOn }) => isOn).flatMap((row) => row.pairs);
  return { engines: rows.map(withoutKey), pairs: pairs.map((pair) => ({ ...pair, isAsked: isAmong(pair, asked) })), failures };
}

/** How many machines fail at the moment (see `isFailing`), for the sidebar of whoever looks after them. */
export function countFailingEngines(actor: Actor): RowQuestion<number> {
  return rowQuestion<{ failing: number }, number>(
    Prisma.sql`
      select count(*)::int as failing from translation_engines
      where ${canManageEngines(actor)} and is_on and last_failure_at is not null and (last_success_at is null or last_failure_at > last_success_at)`,
    (row) => row?.failing ?? 0,
  );
}

/** One machine. @throws a 404 refusal where there is none or whoever asks may not see it. */
export async function readEngine(actor: Actor, id: string): Promise<Engine> {
  return withoutKey(await engineRow(actor, id));
}

/** One machine with its sealed key, to be asked. @throws as {@link readEngine}. */
export async function engineRow(actor: Actor, id: string): Promise<EngineRow> {
  const found = isUuid(id) && (await enginesFor(actor)).find((row) => row.id === id);
  if (!found) throw notFound();
  return found;
}

async function enginesFor(actor: Actor): Promise<EngineRow[]> {
  if (!canManageEngines(actor)) throw notFound();
  return engineRows(reads(actor));
}

function withoutKey({ apiKey: _apiKey, ...engine }: EngineRow): Engine {
  return engine;
}
