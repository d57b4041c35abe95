import path from "node:path";
import { expect, test } from "vitest";
import { paths } from "#app/platform/paths/paths.ts";
import { allRoutes } from "#tests/setup/routes.ts";
import { filesOf, read } from "#tests/setup/repository.ts";

/** Addresses that no page links to, with the reason. */
const WITHOUT_LINK: Record<string, string> = {
  "/:lang/sign-in/code": "comes after the form that asks for an address",
  "/:lang/card/:secret": "stands on a printed card, as a picture",
  "/team/inbox/:id/mark-unread": "takes a press back, from what says that it was done",
  "/team/inbox/:id/unlink/:linkId": "takes a press back, from what says that it was done",
  "/machine/bounces": "for mail servers",
  "/healthz": "for machines that watch",
  "/readyz": "for machines that watch",
  "/kit": "every part in every state, for those who build Heard",
  "*": "any other address",
};

/**
 * A page that no other page links to is lost, whatever its own tests say. Looked at are the addresses that a page and the
 * components it uses name, but not those it sends people to after a form. From the first page and from the mails, everything has
 * to be reached.
 */
test("every page is reached by links from the first one or from a mail", () => {
  const routes = allRoutes();
  const routeOf = new Map(routes.map(({ path: pattern, file }) => [pattern.replaceAll(/:\w+/g, "§"), file]));
  const named = new Map(Object.entries(paths).map(([name, build]) => [name, routeOf.get((build as (...names: string[]) => string)("§", "§", "§", "§"))]));
  const linked = (file: string) => [...linksIn(file)].flatMap((name) => named.get(name) ?? []);

  const layouts = ["app/root.tsx", ...filesOf("app/routes").filter((file) => file.endsWith("layout.tsx"))];
  const starts = [...layouts, ...filesOf("app/features").filter((file) => /mail|\.consumer\.server\.ts$/.test(file))];
  const reached = new Set(["routes/public/root.tsx", ...starts.flatMap((file) => withImports(file).flatMap(linked))]);
  for (const file of reached) for (const next of withImports(`app/${file}`).flatMap(linked)) reached.add(next);

  const lost = routes.filter(({ file }) => !reached.has(file)).map(({ path: pattern }) => pattern);
  expect(lost).toEqual(Object.keys(WITHOUT_LINK));
});

const sources = new Map<string, string>();
function source(file: string): string {
  let words = sources.get(file);
  if (words === undefined) sources.set(file, (words = read(file)));
  return words;
}

/** The names of the addresses that a file builds, outside the function that answers a form. */
function linksIn(file: string): Set<string> {
  const withoutAction = source(file).replace(/^export async function action\b[^]*?^}/m, "");
  return new Set([...withoutAction.matchAll(/\bpaths\.(\w+)/g)].map(([, name]) => name!));
}

/** A file and what it imports, on and on. */
function withImports(file: string): string[] {
  const seen = new Set([file]);
  for (const one of seen) {
    for (const [, from] of source(one).matchAll(/from "((?:#app|\.{1,2})\/[^"]+\.tsx?)"/g)) {
      const next = from!.startsWith("#") ? from!.slice(1) : path.join(path.dirname(one), from!);
      if (next !== "app/platform/paths/paths.ts") seen.add(next);
    }
  }
  return [...seen];
}
