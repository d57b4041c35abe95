import type { Tx } from "#app/platform/db/db.ts";
import { improvementStatusChanged } from "../backlog.events.ts";
import { RESTING } from "../improvement.ts";
import { linkedInputs } from "../voices.server.ts";
import { newsDue } from "./news.events.ts";
import { NEWS_DAYS } from "./news.ts";

const DAY_MS = 86_400_000;
/** What is done and was told of needs no more news. */
const DONE = ["implemented", "spreading"];

/**
 * The ids of improvements, of one where it is named, whose owner it is time to remind of those who spoke: somebody would be
 * told, and for {@link NEWS_DAYS} days it has neither moved on nor an update was published, and nobody was reminded. Parked and declined
 * ones rest, and a change that an update told of is told.
 */
export async function waitForNews(tx: Tx, now: Date, improvementId: string | null = null): Promise<string[]> {
  const since = new Date(now.getTime() - NEWS_DAYS * DAY_MS);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select i.id from improvements i
    left join lateral (select max(at) as at from events where subject_id = i.id and name = ${improvementStatusChanged.name}) moved on true
    left join lateral (select max(at) as at from events where subject_id = i.id and name = ${newsDue.name}) reminded on true
    left join lateral (select max(published_at) as at from updates where improvement_id = i.id) told on true
    where i.owner_id is not null and not (i.status = any(${[...RESTING]})) and (${improvementId}::uuid is null or i.id = ${improvementId}::uuid)
      and greatest(i.created_at, moved.at, reminded.at, told.at) <= ${since}
      and not (i.status = any(${DONE}) and coalesce(told.at >= moved.at, false))
    order by i.number`;
  const waited: string[] = [];
  for (const { id } of rows) if ((await linkedInputs(tx, id)).some(({ isTold }) => isTold)) waited.push(id);
  return waited;
}
