import { page, type WalkPage } from "./page.ts";

/** A page about a cycle that is being tried; `of` another improvement where it is one of another state. */
const tried = (name: string, fill: Record<string, string> = {}, of = "triedOf") => page("coordinator", `/team/improvements/:number/cycles/:cycle${name}`, { number: of, cycle: "triedCycle", ...fill });
const planned = (name: string) => tried(name, { cycle: "plannedCycle" }, "plannedOf");
const measured = (name: string) => page("coordinator", `/team/improvements/:number/measures/:measureId${name}`, { number: "measuredOf", measureId: "measure", pointId: "point" });

/** Cycles, tasks, measures and their points. */
export const CYCLE_WALK: WalkPage[] = [
  page("coordinator", "/team/improvements/:number", { number: "triedOf" }),
  page("coordinator", "/team/improvements/:number/cycles/new", { number: "restedOf" }),
  tried(""),
  planned(""),
  tried("", { cycle: "actedCycle" }, "actedOf"),
  planned("/plan"),
  planned("/begin"),
  planned("/discard"),
  tried("/dates"),
  tried("/do"),
  tried("/study"),
  tried("/act"),
  tried("/tasks/new"),
  tried("/tasks/:taskId", { taskId: "openTask" }),
  tried("/tasks/:taskId/done", { taskId: "openTask" }),
  tried("/tasks/:taskId/remove", { taskId: "openTask" }),
  page("coordinator", "/team/improvements/:number/measures/new", { number: "measuredOf" }),
  measured(""),
  measured("/edit"),
  measured("/end"),
  measured("/points/new"),
  measured("/points/:pointId"),
  measured("/points/:pointId/remove"),
  page("leader", "/team/improvements/:number/measures/:measureId", { number: "measuredOf", measureId: "measure" }),
  page("coordinator", "/me/tasks/:taskId", { taskId: "ownTask" }),
];

const inState = (state: string) => `from cycles c join improvements i on i.id = c.improvement_id where c.state = '${state}' order by c.id limit 1`;

export const CYCLE_RECORDS: Record<string, string> = {
  triedOf: `select i.number as id ${inState("doing")}`,
  triedCycle: `select c.number as id ${inState("doing")}`,
  plannedOf: `select i.number as id ${inState("planned")}`,
  plannedCycle: `select c.number as id ${inState("planned")}`,
  actedOf: `select i.number as id ${inState("acted")}`,
  actedCycle: `select c.number as id ${inState("acted")}`,
  restedOf: "select number as id from improvements i where i.status = 'implemented' and not exists (select 1 from cycles c where c.improvement_id = i.id) order by number limit 1",
  openTask: `select t.id from cycle_tasks t where t.done_on is null and t.cycle_id = (select c.id ${inState("doing")}) order by t.id limit 1`,
  measuredOf: "select i.number as id from measures m join improvements i on i.id = m.improvement_id where m.unit = 'percent' order by m.id limit 1",
  measure: "select m.id from measures m where m.unit = 'percent' order by m.id limit 1",
  point: "select p.id from measure_points p where p.measure_id = (select m.id from measures m where m.unit = 'percent' order by m.id limit 1) order by p.measured_on desc limit 1",
  ownTask: "select t.id from cycle_tasks t join people p on p.id = t.owner_id join grants g on g.person_id = p.id and g.role = 'coordinator' where t.done_on is null order by t.id limit 1",
};
