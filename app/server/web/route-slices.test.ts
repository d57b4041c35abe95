import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, test } from "vitest";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routeTable from "#app/routes.ts";
import { sliceFor } from "./route-slices.ts";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

const build = { routes: {}, assets: { routes: {} } } as unknown as ServerBuild;
build.routes.root = { id: "root", path: "", module: {} } as never;

function add(entries: RouteConfigEntry[], parentId: string): RouteObject[] {
  return entries.map(({ file, path, index, children = [] }) => {
    build.routes[file] = { id: file, parentId, path: path?.replace(/^\//, ""), index, module: {} } as never;
    return index ? { id: file, path, index } : { id: file, path, children: add(children, file) };
  });
}

const tree: RouteObject[] = [{ id: "root", path: "", children: add(routeTable, "root") }];
const found = (pathname: string) => matchRoutes(tree, pathname)?.map(({ route }) => route.id);
const sliced = (pathname: string) => Object.keys(sliceFor(build, pathname).routes);

/** One address for each pattern, and some that patterns dispute or that nothing matches. */
const patterns = Object.values(build.routes).flatMap((route) => (route?.path && route.path !== "*" ? [`/${route.path}`] : []));
const addresses = patterns.map((pattern) => pattern.replaceAll(/:\w+/g, "x1"));

describe("the routes that Remix is handed", () => {
  test.each(addresses)("%s: those that it finds in the whole table", (pathname) => {
    expect(sliced(pathname)).toEqual(found(pathname));
  });

  test("an address in other letters, and one that two patterns fit, mean what Remix takes them for", () => {
    for (const pathname of ["/EN/Tell-Us", "/team/improvements/NEW", "/me", "/team", "/en"]) expect(sliced(pathname)).toEqual(found(pathname));
  });

  test.each(["/en/nothing", "/team/nothing", "/nothing/of/the/kind/at/all"])("%s: the page that says that there is none", (pathname) => {
    expect(sliced(pathname)).toEqual(["root", "routes/public/not-found.tsx"]);
    expect(found(pathname)).toEqual(sliced(pathname));
  });

  test.each(["/", "/en/", "//en", "/en/tell%2Dus", ""])("%s: the whole table", (pathname) => {
    expect(sliceFor(build, pathname)).toBe(build);
  });

  test("a page has one slice, so that Remix prepares it once", () => {
    expect(sliceFor(build, "/en/r/one")).toBe(sliceFor(build, "/es/r/two"));
  });
});
