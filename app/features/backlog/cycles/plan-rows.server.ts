import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { checkOwner } from "../check-references.server.ts";
import { dateOf, keepWords } from "../keep-words.server.ts";

/** The plan of a cycle: what it asks, what is predicted, what is tried by whom and where, from when to when. */
export interface CyclePlan {
  title: string;
  question: string;
  change: string;
  who?: string | undefined;
  where?: string | undefined;
  data?: string | undefined;
  prediction?: string | undefined;
  predicted?: number | undefined;
  measureId?: string | undefined;
  /** Days, `YYYY-MM-DD`. */
  startsOn?: string | undefined;
  endsOn?: string | undefined;
  ownerId?: string | undefined;
}

/** What stands in the rows of a plan now; empty for a new one. */
export interface PlanTexts {
  titleTextId: string | null;
  questionTextId: string | null;
  changeTextId: string | null;
  whoTextId: string | null;
  whereTextId: string | null;
  dataTextId: string | null;
  predictionTextId: string | null;
  ownerId: string | null;
}

export const NO_PLAN: PlanTexts = {
  titleTextId: null,
  questionTextId: null,
  changeTextId: null,
  whoTextId: null,
  whereTextId: null,
  dataTextId: null,
  predictionTextId: null,
  ownerId: null,
};

/**
 * Writes the texts of a plan and gives the columns of its cycle.
 * @throws refusals: a measure of another improvement, an owner who does not work with the programme, an end before the start.
 */
export async function planColumns(tx: Tx, actor: Actor, cycle: { id: string; improvementId: string; found: PlanTexts }, plan: CyclePlan, now: Date) {
  const { id, improvementId, found } = cycle;
  await checkMeasure(tx, improvementId, plan.measureId);
  const ownerId = await ownerToKeep(tx, found.ownerId, plan.ownerId, now);
  checkDates(plan.startsOn, plan.endsOn);
  const keep = (textId: string | null, words: string | undefined) => keepWords(tx, actor, { kind: "cycle", subjectKind: "cycle", subjectId: id }, textId, words, now);
  return {
    titleTextId: (await keep(found.titleTextId, plan.title))!,
    questionTextId: (await keep(found.questionTextId, plan.question))!,
    changeTextId: (await keep(found.changeTextId, plan.change))!,
    whoTextId: await keep(found.whoTextId, plan.who),
    whereTextId: await keep(found.whereTextId, plan.where),
    dataTextId: await keep(found.dataTextId, plan.data),
    predictionTextId: await keep(found.predictionTextId, plan.prediction),
    predicted: plan.predicted ?? null,
    measureId: plan.measureId ?? null,
    startsOn: dateOf(plan.startsOn),
    endsOn: dateOf(plan.endsOn),
    ownerId,
  };
}

/** The owner of a form. Who has it already keeps it, also where they work elsewhere by now. @throws where somebody new may not have it. */
export async function ownerToKeep(tx: Tx, before: string | null, wanted: string | undefined, now: Date): Promise<string | null> {
  const ownerId = wanted ?? null;
  if (ownerId !== before) await checkOwner(tx, ownerId, now);
  return ownerId;
}

/** @throws where the last day lies before the first. */
export function checkDates(startsOn: string | undefined, endsOn: string | undefined): void {
  if (startsOn && endsOn && endsOn < startsOn) throw new DomainError("cycles:errors.endsBefore");
}

async function checkMeasure(tx: Tx, improvementId: string, measureId: string | undefined): Promise<void> {
  if (measureId && !(await tx.measure.findFirst({ where: { id: measureId, improvementId }, select: { id: true } }))) {
    throw new DomainError("cycles:errors.measure");
  }
}
