import type { Tx } from "#app/platform/db/db.ts";

/** The numbers of the rules that give a theme or send to a team now, or would with their draft. */
export async function rulesThatGive(tx: Tx, what: { theme: string } | { desk: string }): Promise<number[]> {
  const outcome = JSON.stringify("theme" in what ? { themes: [what.theme] } : { desk: what.desk });
  const rows = await tx.$queryRaw<{ number: number }[]>`
    select distinct r.number from rule_versions v join routing_rules r on r.id = v.rule_id
    where v.active_until is null and v.outcome @> ${outcome}::jsonb order by r.number`;
  return rows.map(({ number }) => number);
}
