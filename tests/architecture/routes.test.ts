import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { paths } from "#app/platform/paths/paths.ts";
import { NO_PAGE, WALK } from "#tests/browser/walk-pages.ts";
import { allRouteFiles, allRoutes } from "#tests/setup/routes.ts";
import { filesOf, root } from "#tests/setup/repository.ts";

test("every route has its module, and every module its route", () => {
  const files = allRouteFiles();
  expect(files.filter((file) => !existsSync(path.join(root, "app", file)))).toEqual([]);
  const modules = filesOf("app/routes").map((file) => file.slice("app/".length)).filter((file) => /\.tsx?$/.test(file));
  expect(modules.filter((file) => !files.includes(file))).toEqual([]);
});

test("every route has one function in the path builder, and the builder has no others", () => {
  const built = Object.values(paths).map((build) => (build as (...names: string[]) => string)("§", "§", "§", "§"));
  const routes = allRoutes().map(({ path: pattern }) => pattern).filter((pattern) => pattern !== "*").map((pattern) => pattern.replaceAll(/:\w+/g, "§"));
  expect(built.toSorted()).toEqual(routes.toSorted());
});

test("every page is walked by the browser, with somebody who may see it", () => {
  const routes = allRoutes().map(({ path: pattern }) => pattern);
  const walked = new Set(WALK.map((entry) => entry.route));
  expect(routes.filter((pattern) => !walked.has(pattern) && !NO_PAGE.includes(pattern))).toEqual([]);
  expect([...walked, ...NO_PAGE].filter((pattern) => !routes.includes(pattern))).toEqual([]);
});
