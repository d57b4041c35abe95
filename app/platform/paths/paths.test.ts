import { expect, test } from "vitest";
import { inLanguage } from "./paths.ts";

test.each([
  ["/es", "/ar"],
  ["/es/", "/ar/"],
  ["/", "/ar"],
  ["/es/changes/3", "/ar/changes/3"],
  ["/es/r/7K4MQ2XD9PTB/add", "/ar/r/7K4MQ2XD9PTB/add"],
  ["/xx//evil.example", "/ar//evil.example"],
  ["//evil.example/es", "/ar/evil.example/es"],
])("%s in Arabic is %s", (path, expected) => {
  expect(inLanguage(path, "ar")).toBe(expected);
});
