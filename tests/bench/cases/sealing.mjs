import { caseOf } from "../rounds.mjs";

/** How fast committed events get their place in the chain. */
export async function sealing({ database, servers, plan }) {
  const speeds = await servers.seal.sealingSpeeds(database, { count: plan.events, times: plan.rounds });
  return [caseOf({ name: `Events sealed, of ${plan.events} that wait`, unit: "events/s", better: "higher" }, speeds)];
}
