import { page, type WalkPage } from "./page.ts";

/** Machines that draft translations. */
export const TRANSLATION_WALK: WalkPage[] = [
  page("administrator", "/admin/translation"),
  page("administrator", "/admin/translation/new"),
  ...["", "/test", "/switch", "/remove"].map((name) => page("administrator", `/admin/translation/:id${name}`, { id: "engine" })),
];

/** The records of the sample that these pages' addresses name: one SQL query each, whose column is `id`. */
export const TRANSLATION_RECORDS: Record<string, string> = {
  engine: "select id from translation_engines order by position limit 1",
};
