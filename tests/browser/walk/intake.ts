import { page, type WalkPage } from "./page.ts";

/** Masking, and people's own cases on their way to the legal team. */
export const INTAKE_WALK: WalkPage[] = [
  page("visitor", "/:lang/r/:secret", { secret: "caseSecret" }),
  page("visitor", "/:lang/r/:secret/consent", { secret: "caseSecret" }),
  page("visitor", "/:lang/r/:secret", { secret: "agreedSecret" }),
  page("visitor", "/:lang/r/:secret/consent/revoke", { secret: "agreedSecret" }),
  page("member", "/me/said/:number/consent", { number: "ownCase" }),
  page("member", "/me/said/:number/consent/revoke", { number: "ownCase" }),
  page("coordinator", "/team/inbox/:id/redact", { id: "input" }),
  page("coordinator", "/team/inbox/:id/redact", { id: "toRedact" }),
  page("coordinator", "/team/inbox/:id/intake", { id: "input" }),
  page("coordinator", "/team/inbox/:id", { id: "case" }),
  page("coordinator", "/team/inbox/:id/return", { id: "case" }),
  page("coordinator", "/team/inbox/:id/lesson", { id: "case" }),
  page("coordinator", "/team/intake"),
  page("coordinator", "/team/intake/:id/consent", { id: "case" }),
  page("coordinator", "/team/intake/:id/consent/revoke", { id: "case" }),
  page("intake", "/team/intake"),
  page("intake", "/team/intake/:id", { id: "case" }),
  page("intake", "/team/intake/:id", { id: "closedCase" }),
  page("intake", "/team/intake/:id/acknowledge", { id: "case" }),
  page("intake", "/team/intake/:id/hand-over", { id: "case" }),
  page("intake", "/team/intake/:id/words/:textId/language", { id: "case", textId: "caseWords" }),
  page("intake", "/team/intake/:id/attempt", { id: "case" }),
  page("intake", "/team/intake/:id/close", { id: "case" }),
  page("intake", "/team/intake/:id/sheet", { id: "case" }),
  page("intake", "/team/intake/:id/original", { id: "original" }),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const INTAKE_RECORDS: Record<string, string> = {
  case: openCase("i.id"),
  caseWords: openCase("i.text_id"),
  closedCase: "select input_id as id from handovers where outcome is not null order by closed_at desc limit 1",
  toRedact: "select i.id from inputs i join texts t on t.id = i.text_id where i.route = 'inbox' and t.words ~ '555-0' order by i.number limit 1",
  original: "select r.input_id as id from redactions r join inputs i on i.id = r.input_id where r.original_text_id is not null and r.purged_at is null and i.route = 'inbox' limit 1",
};

function openCase(column: string): string {
  return `select ${column} as id from inputs i join handovers h on h.input_id = i.id where i.route = 'intake' and i.status = 'new' and h.outcome is null order by i.number limit 1`;
}
