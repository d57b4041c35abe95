import { page, type WalkPage } from "./page.ts";

const rule = { number: "ruleNumber" };
const theme = { code: "themeCode" };
const desk = { code: "deskCode" };

/** Where inputs go: rules, themes, teams. */
export const ROUTING_WALK: WalkPage[] = [
  page("coordinator", "/team/inbox/:id/themes", { id: "input" }),
  page("coordinator", "/team/inbox/:id/assign", { id: "input" }),
  page("coordinator", "/team/inbox", {}, "?filter&theme=housing"),
  page("coordinator", "/team/routing"),
  page("coordinator", "/team/routing/new"),
  ...["", "/try", "/switch-on", "/off", "/move"].map((name) => page("coordinator", `/team/routing/:number${name}`, rule)),
  page("coordinator", "/team/routing/:number/discard", { number: "draftRule" }),
  page("coordinator", "/team/routing/:number/try", { number: "draftRule" }),
  page("champion", "/team/routing/:number", rule),
  page("coordinator", "/team/themes"),
  page("coordinator", "/team/themes/new"),
  ...["", "/move", "/end"].map((name) => page("coordinator", `/team/themes/:code${name}`, theme)),
  page("coordinator", "/team/desks"),
  page("administrator", "/team/desks/new"),
  page("coordinator", "/team/desks/:code", desk),
  ...["", "/people", "/end"].map((name) => page("administrator", `/team/desks/:code${name}`, desk)),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const ROUTING_RECORDS: Record<string, string> = {
  ruleNumber: "select number as id from routing_rules where code = 'lockout'",
  draftRule: "select r.number as id from routing_rules r join rule_versions v on v.rule_id = r.id where v.active_from is null order by r.number limit 1",
  themeCode: "select code as id from themes where code = 'housing.repairs'",
  deskCode: "select code as id from desks where code = 'behavioral'",
};
