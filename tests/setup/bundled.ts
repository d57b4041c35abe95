import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { onTestFinished } from "vitest";
import { root } from "#tests/setup/repository.ts";

/**
 * One of our modules as a file that Node runs, until the test ends: its own parts bundled, packages as they are, or those too
 * (`whole`): reading their many files is a third of a short life.
 */
export async function bundled(entry: string, { whole = false } = {}): Promise<string> {
  const outDir = mkdtempSync(path.join(root, "node_modules", ".heard-test-"));
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    // pg looks for a package that need not be there.
    ssr: whole ? { noExternal: true, external: ["pg"] } : {},
    build: { ssr: entry, target: "node20", outDir, emptyOutDir: true, minify: false, rollupOptions: { output: { entryFileNames: "process.mjs", chunkFileNames: "[name].mjs" } } },
  });
  return path.join(outDir, "process.mjs");
}
