import path from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = path.resolve(import.meta.dirname, "..");

/** Settings of every test process; the secret is worth nothing anywhere else. */
const env = { NODE_ENV: "test" as const, HEARD_SECRET: "tests-only-tests-only-tests-only-tests-only", HEARD_PREPARE: "1", HEARD_UNDO_SECONDS: "0", HEARD_DATA: "tests/output/data", TZ: "UTC" };

/** Files that take long for their size; begun first, so that no worker waits for one of them at the end. */
const LONG = ["killed-mails", "sample", "killed-consumers", "meetings-calendar", "ballots", "imports"];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files.filter((file) => rank(file) < 0));
    return [...files.filter((file) => rank(file) >= 0).toSorted((a, b) => rank(a) - rank(b)), ...others];
  }
}

/** The place of a file among the long ones; −1 where it is none of them. */
function rank({ moduleId }: TestSpecification): number {
  return LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
}

/**
 * Four kinds of tests: what is pure lies beside its file; what needs PostgreSQL, the whole repository, or the running
 * production build lies in `tests/`.
 */
export default defineConfig({
  root,
  test: {
    env,
    restoreMocks: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["app/**/*.test.ts", "app/**/*.test.tsx"], setupFiles: ["tests/setup/console.ts"], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/database/**/*.test.ts", "tests/server/**/*.test.ts"],
          globalSetup: ["tests/setup/postgres.ts"],
          setupFiles: ["tests/setup/console.ts"],
          // Each test has a programme of its own; loading the product anew for every file would take a quarter of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], testTimeout: 180_000 } },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts"],
          globalSetup: ["tests/setup/portal.ts"],
          testTimeout: 60_000,
          fileParallelism: false,
          // Each file has a world of its own, in which nobody of another file's is known.
          isolate: false,
        },
      },
    ],
  },
});
