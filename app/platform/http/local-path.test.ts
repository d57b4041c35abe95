import { expect, test } from "vitest";
import { localPath } from "./local-path.ts";

test.each(["/", "/me/said?x=1#y", "/team/inbox/0190", "/es/%2F%2Fevil"])("%s is a page of ours", (path) => {
  expect(localPath(path, "no")).toBe(path);
});

test.each([
  "",
  "me",
  "//evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/a\\b",
  "https://evil.example/",
  "javascript:alert(1)",
  "/./%2e/../..//evil.example",
  `/${"a".repeat(500)}`,
  null,
  7,
])("%s is not", (path) => {
  expect(localPath(path, "no")).toBe("no");
});
