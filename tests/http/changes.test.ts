import { beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/db/db.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { newId } from "#app/platform/db/ids.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ask, newAddress } from "./client.ts";
import { makeImprovement, makeWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

test("the feed is kept for everybody, found from the page, and sent again only when something changed", async () => {
  const page = await ask("GET", paths.changes("es"));
  expect(page.text).toContain(`rel="alternate" type="application/atom+xml"`);
  const href = /href="([^"]+\/feeds\/es\/changes\.atom)"/.exec(page.text)![1]!;
  const feed = await ask("GET", new URL(href).pathname);
  expect([feed.status, feed.headers["content-type"], feed.headers["cache-control"]]).toEqual([200, "application/atom+xml; charset=utf-8", "no-cache"]);
  const { etag } = feed.headers;
  const again = await ask("GET", paths.changesFeed("es"), { headers: { "if-none-match": String(etag) } });
  expect([again.status, again.text]).toEqual([304, ""]);
  for (const lang of ["xx", "pt", "ES"]) expect((await ask("GET", paths.changesFeed(lang))).status).toBe(404);
});

test("a list that is narrowed is kept nowhere, and is the whole list where nothing is of that name", async () => {
  await makeImprovement(world, "own", { published: true });
  const narrowed = await ask("GET", `${paths.changes("en")}?theme=housing&utm=1`);
  expect([narrowed.status, narrowed.headers["cache-control"], narrowed.headers.etag]).toEqual([200, "no-store", undefined]);
  const unknown = await ask("GET", `${paths.changes("en")}?theme=${newId()}&site=${"x".repeat(300)}`);
  expect(unknown.status).toBe(200);
  expect(unknown.text).not.toContain("xxx");
  const canonical = (text: string) => /<link rel="canonical" href="[^"]*?(\/en\/[^"]*)"/.exec(text)![1];
  expect([canonical(narrowed.text), canonical(unknown.text)]).toEqual([paths.changes("en"), paths.changes("en")]);
});

test("an update's own page is kept for everybody, leads on without script, and says where it stands in each language", async () => {
  const { number } = await makeImprovement(world, "own", { published: true });
  const address = paths.changeUpdate("es", number, 1);
  const first = await ask("GET", address);
  const { etag } = first.headers;
  const again = await ask("GET", address, { headers: { "if-none-match": String(etag) } });
  expect([first.status, again.status, again.text]).toEqual([200, 304, ""]);
  expect(first.text.length).toBeLessThan(30_000);
  expect(first.text).not.toMatch(/<script/);
  // Nobody has checked a Spanish translation: the words stand in English, and there the page is known.
  expect(first.text).toContain("Two people now do.");
  const linkTo = (path: string, rest: string) => new RegExp(`<link rel="[a-z]+"[^>]*href="https?://[^"]*${path}"${rest}`);
  expect(first.text).toMatch(linkTo(paths.changeUpdate("en", number, 1), ""));
  for (const path of [paths.change("es", number), `${paths.tellUs("es")}?about=${number}`, paths.changeUpdate("en", number, 1)]) expect(first.text).toContain(`href="${path}"`);
  for (const from of [paths.changes("en"), paths.change("en", number)]) expect((await ask("GET", from)).text).toContain(`href="${paths.changeUpdate("en", number, 1)}"`);
  expect((await ask("GET", paths.changesFeed("en"))).text).toContain(`${paths.changeUpdate("en", number, 1)}"`);
  for (const none of ["0", "2", "01", "x", "9".repeat(12)]) expect((await ask("GET", `${paths.change("es", number)}/${none}`)).status).toBe(404);
});

test("what is said about a change is kept as being about it; about anything else it is kept all the same", async () => {
  const told = await makeImprovement(world, "own", { published: true });
  const untold = await makeImprovement(world, "own");
  const say = async (about: number | string) => {
    const words = `About ${newId()}`;
    const { status } = await ask("POST", `${paths.tellUs("en")}?about=${about}`, { body: { words, key: newFormKey(), contact: "no" }, from: newAddress() });
    expect(status).toBe(303);
    return database(world.programme).prisma.input.findFirstOrThrow({ where: { text: { words } }, select: { originKind: true, originId: true } });
  };
  expect(await say(told.number)).toEqual({ originKind: "improvement", originId: told.id });
  for (const about of [untold.number, "nothing"]) expect(await say(about)).toEqual({ originKind: null, originId: null });
  expect((await ask("GET", `${paths.tellUs("en")}?about=${told.number}`)).headers["cache-control"]).toBe("no-store");
});
