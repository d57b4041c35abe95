import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayIn } from "#app/ui/format/format.ts";
import type { SurveyPrivacy, SurveyState } from "../survey.ts";
import { publishedThrough } from "./publication.ts";

export interface SurveyToCount {
  id: string;
  state: SurveyState;
  privacy: SurveyPrivacy;
}

export interface CountedResponses {
  /** A condition on `responses r`. */
  where: Prisma.Sql;
  /** Through which day answers are counted; null: all of them, since nothing more can come. */
  through: string | null;
  /** Nothing may be shown yet. */
  isEarly: boolean;
}

const none = { where: Prisma.sql`false`, through: null, isEarly: true };

/**
 * Which responses results are made of. A closed survey's: all of them, once the last anonymous ones are mixed in. An open
 * one's: those of past days, by at least five at a time. An open anonymous one's: none yet, since days and numbers of mixed
 * responses tell nothing, and whatever came after them would be the answers of a few.
 */
export async function countedResponses(actor: Actor, survey: SurveyToCount): Promise<CountedResponses> {
  const all = Prisma.sql`r.survey_id = ${survey.id}::uuid`;
  if (survey.privacy === "anonymous") {
    if (survey.state !== "closed") return none;
    const [waiting] = await readRows<{ some: boolean }>(actor, Prisma.sql`select exists (select from ballots where survey_id = ${survey.id}::uuid) as some`);
    return waiting?.some ? none : { where: all, through: null, isEarly: false };
  }
  if (survey.state === "closed") return { where: all, through: null, isEarly: false };
  const { timeZone } = await readProgramme(actor.programme);
  const days = await readRows<{ day: string; count: number }>(actor, Prisma.sql`
    select r.day::text as day, count(*)::int as count from responses r
    where ${all} and r.day < ${dayIn(now(), timeZone)}::date group by r.day order by r.day`);
  const through = publishedThrough(days);
  return through ? { where: Prisma.sql`${all} and r.day <= ${through}::date`, through, isEarly: false } : none;
}
