import { caseOf, median } from "../rounds.mjs";

const SHORT = 1_000;

/** Whether it is seen as quickly in a long log as in a short one which consumers have work. */
export async function consuming({ database, servers, plan, say }) {
  const times = plan.rounds * 10;
  const short = await servers.consume.lookingTimes(database, { events: SHORT, times });
  say(`  writing a log of ${plan.logged} events…`);
  const long = await servers.consume.lookingTimes(database, { events: plan.logged, times });
  say(`  ${median(short).toFixed(1)} ms in a log of ${SHORT} events, ${median(long).toFixed(1)} ms in one of ${plan.logged}`);
  const name = `Seeing which consumers have work, log of ${plan.logged.toLocaleString("en")} events, in times of ${SHORT.toLocaleString("en")}`;
  return [caseOf({ name, unit: "×", better: "lower", goal: 2 }, [median(long) / median(short)])];
}
