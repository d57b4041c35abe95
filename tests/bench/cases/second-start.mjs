import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startDemo } from "../processes.mjs";
import { caseOf } from "../rounds.mjs";

/** From `npm run demo` to /readyz, once everything is built and the sample written. */
export async function secondStart({ plan, say }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "heard-bench-"));
  // PostgreSQL's own user must pass through it.
  chmodSync(folder, 0o711);
  const data = path.join(folder, "data");
  try {
    const times = [];
    for (let start = 0; start <= plan.starts; start += 1) {
      const demo = await startDemo(data);
      await demo.stop();
      say(`  ${start === 0 ? "first start" : `start ${start + 1}`}: ${demo.seconds.toFixed(1)} s`);
      if (start > 0) times.push(demo.seconds);
    }
    return [caseOf({ name: "Second start: npm run demo to /readyz", unit: "s", better: "lower", goal: 5 }, times)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
