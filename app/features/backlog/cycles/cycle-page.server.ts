import type { LoaderFunctionArgs } from "@remix-run/node";
import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { openImprovement, openImprovementToChange } from "../improvement-page.server.ts";
import { possibleOwners } from "../improvements.queries.server.ts";
import { readMeasure, readMeasures, type MeasureToRead } from "../measures/measures.queries.server.ts";
import type { PlanChoices } from "./components/plan-form.tsx";
import { readCycle, type CycleToRead } from "./cycles.queries.server.ts";

/** The cycle of an address. @throws 404 where there is none for whoever asks. */
export async function openCycle(args: LoaderFunctionArgs) {
  const page = await openImprovement(args);
  return { ...page, cycle: await orNotFound(readCycle(page.actor, page.improvement, cycleNumberOf(args), page.reader)) };
}

/** The cycle of an address, for somebody who may change it. @throws 404 otherwise. */
export async function openCycleToChange(args: LoaderFunctionArgs) {
  const page = await openCycle(args);
  if (!page.improvement.canChange) throw new Response(null, { status: 404 });
  return page;
}

/** As {@link openCycleToChange}, with one of its tasks. @throws 404 otherwise. */
export async function openTask(args: LoaderFunctionArgs) {
  const page = await openCycleToChange(args);
  const taskId = idIn(args, "taskId");
  const task = page.cycle.tasks.find(({ id }) => id === taskId);
  if (!task) throw new Response(null, { status: 404 });
  return { ...page, task };
}

/** The measure of an address, with all its points. @throws 404 where there is none for whoever asks. */
export async function openMeasure(args: LoaderFunctionArgs) {
  const page = await openImprovement(args);
  return { ...page, measure: await orNotFound(readMeasure(page.actor, page.improvement.id, idIn(args, "measureId"), page.lang)) };
}

/** The measure of an address, for somebody who may change it. @throws 404 otherwise. */
export async function openMeasureToChange(args: LoaderFunctionArgs) {
  const page = await openImprovementToChange(args);
  return { ...page, measure: await orNotFound(readMeasure(page.actor, page.improvement.id, idIn(args, "measureId"), page.lang)) };
}

/** As {@link openMeasureToChange}, with one of its points. @throws 404 otherwise. */
export async function openPoint(args: LoaderFunctionArgs) {
  const page = await openMeasureToChange(args);
  const pointId = idIn(args, "pointId");
  const point = page.measure.points.find(({ id }) => id === pointId);
  if (!point) throw new Response(null, { status: 404 });
  return { ...page, point };
}

/** The number of a cycle in an address. @throws 404 where it is none. */
export function cycleNumberOf({ params }: Pick<LoaderFunctionArgs, "params">): number {
  if (!/^[1-9]\d{0,5}$/.test(params.cycle ?? "")) throw new Response(null, { status: 404 });
  return Number(params.cycle);
}

/** An id in an address. @throws 404 where it is none. */
export function idIn({ params }: Pick<LoaderFunctionArgs, "params">, name: "taskId" | "measureId" | "pointId"): string {
  const id = params[name];
  if (!isUuid(id)) throw new Response(null, { status: 404 });
  return id as string;
}

/** Who may be chosen, and whoever is chosen already, also where they work elsewhere by now. */
export async function ownerChoices(actor: Actor, before: { id: string; name: string } | null = null): Promise<{ id: string; name: string }[]> {
  const owners = await possibleOwners(actor);
  return before && !owners.some(({ id }) => id === before.id) ? [...owners, before] : owners;
}

/** What the form of a plan offers: measures that go on, and the one that is chosen. */
export async function planChoices(
  page: { actor: Actor; lang: string; improvement: { id: string } },
  cycle?: CycleToRead,
): Promise<PlanChoices> {
  const measures = await readMeasures(page.actor, page.improvement.id, page.lang);
  const goesOn = ({ id, endedOn }: MeasureToRead) => !endedOn || id === cycle?.measure?.id;
  return {
    owners: await ownerChoices(page.actor, cycle?.owner),
    measures: measures.filter(goesOn).map(({ id, name, unit }) => ({ id, name, unit })),
  };
}
