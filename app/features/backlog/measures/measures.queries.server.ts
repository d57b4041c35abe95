import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { canSeeBacklog, canSeeWork } from "../backlog.policy.ts";
import { isOnFew, type Direction, type MeasureKind, type Unit } from "./measure.ts";

export interface PointToRead {
  id: string;
  version: number;
  measuredOn: Date;
  /** Null where somebody who only sees numbers may not know it, because it stands on too few. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** The team's own words; null for those who only see numbers. */
  note: ReadableText | null;
}

export interface MeasureToRead {
  id: string;
  version: number;
  name: ReadableText;
  /** Null for those who only see numbers, and where nobody wrote it. */
  definition: ReadableText | null;
  kind: MeasureKind;
  unit: Unit;
  direction: Direction;
  goal: number | null;
  endedOn: Date | null;
  /** Newest first. */
  points: PointToRead[];
  /** How many there are in all. */
  count: number;
}

/** How many points an improvement's page shows of each measure: the last ones. */
export const LAST_POINTS = 6;

/** The measures of an improvement with their last points: numbers, which everybody sees who sees the backlog. */
export async function readMeasures(actor: Actor, improvementId: string, lang: string): Promise<MeasureToRead[]> {
  return measuresWhere(actor, { improvementId }, LAST_POINTS, lang);
}

/** One measure of an improvement with all its points. @throws a 404 refusal where there is none for this actor. */
export async function readMeasure(actor: Actor, improvementId: string, measureId: string, lang: string): Promise<MeasureToRead> {
  const [measure] = await measuresWhere(actor, { improvementId, id: measureId }, undefined, lang);
  if (!measure) throw notFound();
  return measure;
}

async function measuresWhere(actor: Actor, where: { improvementId: string; id?: string }, most: number | undefined, lang: string): Promise<MeasureToRead[]> {
  if (!canSeeBacklog(actor)) return [];
  const rows = await reads(actor).measure.findMany({
    where,
    orderBy: { id: "asc" },
    include: { _count: { select: { points: true } }, points: { orderBy: { measuredOn: "desc" }, ...(most && { take: most }) } },
  });
  const works = canSeeWork(actor);
  const texts = await readTexts(
    actor,
    rows.flatMap((row) => [row.nameTextId, ...(works ? [row.definitionTextId, ...row.points.map((point) => point.noteTextId)] : [])]),
    lang,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: texts.get(row.nameTextId)!,
    definition: (row.definitionTextId && texts.get(row.definitionTextId)) || null,
    kind: row.kind as MeasureKind,
    unit: row.unit as Unit,
    direction: row.direction as Direction,
    goal: row.goal,
    endedOn: row.endedOn,
    count: row._count.points,
    points: row.points.map((point) => ({
      id: point.id,
      version: point.version,
      measuredOn: point.measuredOn,
      value: works || !isOnFew(point) ? point.value : null,
      numerator: works ? point.numerator : null,
      denominator: works ? point.denominator : null,
      note: (point.noteTextId && texts.get(point.noteTextId)) || null,
    })),
  }));
}
