import { caseOf, median, p95 } from "./rounds.mjs";

/**
 * How much longer the 95th of a hundred answers of a page takes than that of the bare SQL of what it shows, in milliseconds;
 * `whole`: the goal for the page itself.
 */
export async function pageAboveSql({ page, sql, plan, say, name, goal, whole }) {
  // Long enough for Node to have compiled what a page runs through, as in a portal that was not started a minute ago.
  await times(page, plan.warmPages);
  await times(sql, 50);
  const above = [];
  const [pages, lists] = [[], []];
  for (let round = 0; round < plan.rounds; round += 1) {
    const [ofPage, ofSql] = [await times(page, plan.pages), await times(sql, plan.pages)];
    above.push(p95(ofPage) - p95(ofSql));
    pages.push(p95(ofPage));
    lists.push(p95(ofSql));
  }
  say(`  ${name}: page ${median(pages).toFixed(1)} ms, SQL ${median(lists).toFixed(1)} ms`);
  return [
    caseOf({ name, unit: "ms", better: "lower", goal }, above),
    caseOf({ name: `${name.split(/ at | of /)[0]}: p95 of bare SQL of the list`, unit: "ms", better: "lower" }, lists),
    ...(whole ? [caseOf({ name: `${name.split(/ at | of /)[0]}: p95 of the page`, unit: "ms", better: "lower", goal: whole }, pages)] : []),
  ];
}

/** Milliseconds of each of some runs, one after another. */
async function times(run, count) {
  const taken = [];
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    await run();
    taken.push(performance.now() - started);
  }
  return taken;
}
