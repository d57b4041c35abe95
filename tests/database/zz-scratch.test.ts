import { test } from "vitest";
import { testProgramme } from "#tests/setup/programme.ts";
import { database } from "#app/platform/db/db.ts";
import { seedSample } from "#app/server/sample/seed-sample.server.ts";
test("seed", async () => {
  const p = await testProgramme();
  const pool = database(p).pool; let n = 0; const by = new Map<string, number>();
  pool.on("connect", (c: any) => { const q = c.query.bind(c); c.query = (...a: any[]) => { n++; const t = (typeof a[0] === "string" ? a[0] : a[0]?.text ?? "").slice(0, 60); by.set(t, (by.get(t) ?? 0) + 1); return q(...a); }; });
  const t = performance.now(); const cpu = process.cpuUsage();
  await seedSample(p, () => {});
  const u = process.cpuUsage(cpu);
  console.log("ms", performance.now() - t, "cpu", u.user / 1000, u.system / 1000, "queries", n);
  console.log([...by].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => v + " " + k.replaceAll("\n", " ")).join("\n"));
}, 120000);
