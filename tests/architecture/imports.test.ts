import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
  cycle?: { name: string }[];
}

test("every file imports only what its place allows", () => {
  const violations = cruise();
  expect(violations.map(({ rule, from, to, cycle }) => `${rule.name}: ${from} → ${cycle?.map((step) => step.name).join(" → ") ?? to}`)).toEqual([]);
});

function cruise(): Violation[] {
  const args = ["app", "prisma", "--config", "tests/architecture/dependency-cruiser.config.cjs", "--output-type", "json"];
  const program = path.join(root, "node_modules/.bin/depcruise");
  const json = execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 256e6, stdio: ["ignore", "pipe", "pipe"] });
  const { summary } = JSON.parse(json) as { summary: { violations: Violation[]; totalCruised: number } };
  expect(summary.totalCruised).toBeGreaterThan(50);
  return summary.violations;
}
