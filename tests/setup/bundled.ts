import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { onTestFinished } from "vitest";
import { root } from "#tests/setup/repository.ts";

/** One of our modules as a file that Node runs, until the test ends: its own parts bundled, packages as they are. */
export async function bundled(entry: string): Promise<string> {
  const outDir = mkdtempSync(path.join(root, "node_modules", ".heard-test-"));
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { ssr: entry, target: "node20", outDir, emptyOutDir: true, minify: false, rollupOptions: { output: { entryFileNames: "process.mjs" } } },
  });
  return path.join(outDir, "process.mjs");
}
