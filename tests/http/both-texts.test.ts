import { beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ask } from "./client.ts";
import { makeImprovement, makeWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const main = (text: string) => text.slice(text.indexOf("<main"), text.indexOf("</main>"));

test("of two people with the same form open the second reads both texts, and what they save again is the one that holds", async () => {
  const { number } = await makeImprovement(world, "own");
  const { prisma } = database(world.programme);
  const cookie = world.cookies.coordinator!;
  const save = (why: string, version: number, as = cookie) => ask("POST", paths.editImprovement(number), { cookie: as, body: { title: "Phones in Spanish", why, version: String(version) } });
  expect((await save("First: they wait for an hour.", 0, world.cookies.champion!)).status).toBe(303);
  const second = await save("Second: <b>nobody</b> answers.", 0);
  expect(second.status).toBe(409);
  // What stands there now, beside what was typed, as text.
  expect(main(second.text)).toContain("First: they wait for an hour.");
  expect(main(second.text)).toContain("Second: &lt;b&gt;nobody&lt;/b&gt; answers.");
  expect(main(second.text)).toContain("It says now, since somebody else changed it:");
  const version = Number(/name="version" value="(\d+)"/.exec(second.text)![1]);
  expect((await save("Both: an hour, and then nobody.", version)).status).toBe(303);
  const { whyTextId } = await prisma.improvement.findUniqueOrThrow({ where: { number }, select: { whyTextId: true } });
  expect((await prisma.text.findUniqueOrThrow({ where: { id: whyTextId }, select: { words: true } })).words).toBe("Both: an hour, and then nobody.");
});
