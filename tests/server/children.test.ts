import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startChild } from "#app/server/children.ts";

/** A program in place of Heard's children. */
function program(source: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "heard-child-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "child.mjs");
  writeFileSync(file, source);
  return file;
}

test("whoever waits for a child that gives up, and is stopped then, does not wait for ever", async () => {
  const said: string[] = [];
  const file = program(`process.on("message", ({ type }) => (type === "stop" ? process.exit() : process.send({ type: "failed", sentence: "HEARD_X cannot be read." })));`);
  const child = startChild(file, "web", (sentence) => said.push(sentence));
  const begun = child.go({});
  await expect.poll(() => said).toEqual(["HEARD_X cannot be read."]);
  await child.stop();
  await expect(begun).rejects.toThrow("was stopped");
});

test("a child that serves and is stopped has begun", async () => {
  const file = program(`process.on("message", ({ type }) => (type === "stop" ? process.exit() : process.send({ type: "ready" })));`);
  const child = startChild(file, "worker", () => {});
  await expect(child.go({})).resolves.toBeUndefined();
  await child.stop();
});
