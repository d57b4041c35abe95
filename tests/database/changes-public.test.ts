import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { atomOf } from "#app/features/backlog/atom.tsx";
import { narrowChanges } from "#app/features/backlog/changes-narrowing.queries.server.ts";
import { publishedChange, publishedChanges, publishedUpdate } from "#app/features/backlog/changes.queries.server.ts";
import { correctUpdate } from "#app/features/backlog/updates/correct-update.server.ts";
import { draftUpdate, type UpdateWords } from "#app/features/backlog/updates/draft-update.server.ts";
import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import { changesFeed } from "#app/features/backlog/feed.queries.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { endTheme } from "#app/features/triage/themes/end-theme.server.ts";
import { renameTheme } from "#app/features/triage/themes/rename-theme.server.ts";
import { shipThemes } from "#app/features/triage/themes/ship-themes.server.ts";
import { database } from "#app/platform/db/db.ts";
import { settleAll } from "#tests/setup/programme.ts";
import { createInput, createTranslator, smallProgramme, type SmallProgramme } from "#tests/setup/small-programme.ts";

const refusal = (code: string) => expect.objectContaining({ code });
const visitorOf = ({ programme }: SmallProgramme) => ({ kind: "visitor", programme }) as const;

async function withThemes(): Promise<SmallProgramme> {
  const small = await smallProgramme();
  await shipThemes(small.system);
  return small;
}

async function tell(small: SmallProgramme, more: { theme?: string; siteId?: string | null; inputId?: string } & Partial<UpdateWords> = {}) {
  const { theme, siteId = null, inputId, ...words } = more;
  const { number } = await startImprovement(small.coordinator, { title: "A room with a door", why: "Others hear.", theme, siteId, inputId });
  const updateId = await draftUpdate(small.coordinator, { number, said: "Others could hear.", did: "The door is closed now.", audience: "public", ...words });
  await publishUpdate(small.coordinator, { updateId, version: 0 });
  return { number, updateId };
}

async function review(small: SmallProgramme, textId: string, lang: string, words: string): Promise<void> {
  const { version } = await database(small.programme).prisma.translation.findUniqueOrThrow({ where: { textId_lang: { textId, lang } } });
  await translateText(await createTranslator(small.system, lang), { textId, lang, words, checked: true, version });
}

async function narrowed(small: SmallProgramme, query: string) {
  const visitor = visitorOf(small);
  const found = await narrowChanges(visitor, await readProgramme(small.programme), "en", new URLSearchParams(query));
  const { items } = await publishedChanges(visitor, "en", found);
  const counts = (choices: { value: string; count: number }[]) => Object.fromEntries(choices.map(({ value, count }) => [value, count]));
  return { numbers: items.map(({ number }) => number), narrowing: found.narrowing, themes: counts(found.themes), sites: counts(found.sites), all: [found.allThemes, found.allSites] };
}

/** The feed as a reader of it gets it: parsed by another's parser, which refuses what is not well-formed. */
async function read(small: SmallProgramme, lang: "en" | "es" | "ar", origin = "https://heard.example") {
  const feed = await changesFeed(visitorOf(small), lang);
  const xml = atomOf(feed, { lang, origin, programme: { words: "Harbor & <Sons>", lang: "en" } });
  const document = new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, "text/xml");
  const ATOM = "http://www.w3.org/2005/Atom";
  const root = document.documentElement!;
  const within = (parent: typeof root, name: string) => [...parent.getElementsByTagNameNS(ATOM, name)].filter((one) => one.parentNode === parent);
  const text = (parent: typeof root, name: string) => within(parent, name)[0]?.textContent ?? null;
  return { xml, root, within, text, entries: within(root, "entry") };
}

test("the list is narrowed by theme and by place, and each choice says how many it shows", async () => {
  const small = await withThemes();
  const north = await tell(small, { theme: "housing", siteId: small.north });
  const south = await tell(small, { theme: "housing", siteId: small.south });
  const everywhere = await tell(small, { theme: "clinic" });
  const plain = await tell(small);
  // What nobody was told in public counts nowhere.
  await startImprovement(small.coordinator, { title: "T", why: "W", theme: "council" });
  await tell(small, { theme: "work_school", audience: "contributors" });
  expect(await narrowed(small, "")).toEqual({
    numbers: [plain.number, everywhere.number, south.number, north.number],
    narrowing: { theme: null, site: null },
    themes: { housing: 2, clinic: 1 },
    sites: { north: 3, south: 3 },
    all: [4, 4],
  });
  expect(await narrowed(small, "theme=housing")).toMatchObject({ numbers: [south.number, north.number], sites: { north: 1, south: 1 }, all: [4, 2] });
  expect(await narrowed(small, "site=north")).toMatchObject({ numbers: [plain.number, everywhere.number, north.number], themes: { housing: 1, clinic: 1 }, all: [3, 4] });
  expect(await narrowed(small, "theme=housing&site=south")).toMatchObject({ numbers: [south.number], narrowing: { theme: "housing", site: "south" } });
  // A chosen one stays among the choices where it shows nothing.
  expect(await narrowed(small, "theme=council")).toMatchObject({ numbers: [], themes: { council: 0, housing: 2 }, narrowing: { theme: "council" } });
  for (const query of ["theme=nothing", "theme=housing.repairs", "site=' or 1=1", "theme=&site="]) expect(await narrowed(small, query)).toMatchObject({ narrowing: { theme: null, site: null }, all: [4, 4] });
});

test("later pages stay narrowed, and an unknown place in the list is its beginning", async () => {
  const small = await withThemes();
  const numbers = [];
  for (let n = 0; n < 3; n += 1) numbers.push((await tell(small, { theme: "housing" })).number);
  await tell(small, { theme: "clinic" });
  const { themeId } = await narrowChanges(visitorOf(small), await readProgramme(small.programme), "en", new URLSearchParams("theme=housing"));
  const first = await publishedChanges(visitorOf(small), "en", { themeId, most: 2 });
  expect(first.items.map(({ number }) => number)).toEqual([numbers[2], numbers[1]]);
  const second = await publishedChanges(visitorOf(small), "en", { themeId, most: 2, before: first.older });
  expect(second).toMatchObject({ items: [{ number: numbers[0] }], older: null });
  const lost = await publishedChanges(visitorOf(small), "en", { themeId, most: 2, before: "0190a000-0000-7000-8000-000000000000" });
  expect(lost.items.map(({ number }) => number)).toEqual([numbers[2], numbers[1]]);
});

test("the team chooses the theme: one of the upper level that has not ended, which an improvement keeps", async () => {
  const small = await withThemes();
  const { coordinator, programme } = small;
  for (const theme of ["nothing", "housing.repairs"]) {
    await expect(startImprovement(coordinator, { title: "T", why: "W", theme })).rejects.toEqual(refusal("backlog:errors.theme"));
  }
  const { number } = await tell(small, { theme: "thanks" });
  const row = () => database(programme).prisma.improvement.findUniqueOrThrow({ where: { number }, select: { version: true, theme: { select: { code: true } } } });
  await endTheme(coordinator, { code: "thanks" });
  const words = { number, title: "A room with a door", why: "Others hear." };
  await editImprovement(coordinator, { ...words, why: "Others hear it.", theme: "thanks", version: 0 });
  expect(await row()).toMatchObject({ version: 1, theme: { code: "thanks" } });
  await expect(startImprovement(coordinator, { title: "T", why: "W", theme: "thanks" })).rejects.toEqual(refusal("backlog:errors.theme"));
  await settleAll(programme);
  const before = await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 } });
  await editImprovement(coordinator, { ...words, why: "Others hear it.", theme: "clinic", version: 1 });
  expect(await row()).toMatchObject({ version: 2, theme: { code: "clinic" } });
  const { nameTextId } = await database(programme).prisma.theme.findUniqueOrThrow({ where: { code: "clinic" } });
  await renameTheme(coordinator, { code: "clinic", name: "At the clinic", seen: nameTextId });
  await settleAll(programme);
  const after = await database(programme).prisma.programme.findUniqueOrThrow({ where: { id: 1 } });
  expect(after.publicRevision - before.publicRevision).toBe(2n);
  expect((await publishedChange(visitorOf(small), number, "en")).theme).toMatchObject({ code: "clinic", name: { words: "At the clinic" } });
});

test("a change says in which languages all of it is there", async () => {
  const small = await withThemes();
  const { number, updateId } = await tell(small);
  const { prisma } = database(small.programme);
  const { titleTextId } = await prisma.improvement.findUniqueOrThrow({ where: { number } });
  const { saidTextId, didTextId } = await prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  const languages = async () => (await publishedChange(visitorOf(small), number, "ar", ["en", "es", "ar"])).languages;
  await review(small, titleTextId, "es", "Un cuarto con puerta");
  await review(small, saidTextId, "es", "Otros podían oír.");
  expect(await languages()).toEqual(["en"]);
  await review(small, didTextId, "es", "Ahora la puerta se cierra.");
  expect(await languages()).toEqual(["en", "es"]);
});

test("each public update has a number within its change that stays its own, and a page that leads on from what was wrong", async () => {
  const small = await withThemes();
  const { coordinator } = small;
  const { number, updateId: first } = await tell(small);
  const more = async (words: Partial<UpdateWords>) => {
    const updateId = await draftUpdate(coordinator, { number, said: "Others could hear.", did: "A new door.", audience: "public", ...words });
    await publishUpdate(coordinator, { updateId, version: 0 });
    return updateId;
  };
  await more({ audience: "contributors" });
  const second = await more({});
  const right = await correctUpdate(coordinator, { updateId: first, said: "Others could hear.", did: "The door is closed since May." });
  const at = (update: number, shown: string[] = []) => publishedUpdate(visitorOf(small), number, update, "es", shown);
  await expect(at(3)).rejects.toEqual(refusal("errors:notFound"));
  await publishUpdate(coordinator, { updateId: right, version: 0 });
  expect((await at(1)).update).toMatchObject({ id: first, number: 1, corrected: true, correctedAs: 3 });
  expect((await at(2)).update).toMatchObject({ id: second, corrected: false, correctedAs: null });
  expect((await at(3)).update).toMatchObject({ id: right, corrects: true });
  for (const none of [0, 4, 2 ** 31]) await expect(at(none)).rejects.toEqual(refusal("errors:notFound"));
  // What went out stands in the feed under the number of its newest words.
  expect((await changesFeed(visitorOf(small), "es")).entries.map(({ updateNumber }) => updateNumber)).toEqual([3, 2]);

  // Each update appears in a language of its own accord.
  const { prisma } = database(small.programme);
  const { titleTextId } = await prisma.improvement.findUniqueOrThrow({ where: { number } });
  const { saidTextId, didTextId } = await prisma.update.findUniqueOrThrow({ where: { id: second } });
  for (const textId of [titleTextId, saidTextId, didTextId]) await review(small, textId, "es", "En español");
  expect((await at(2, ["en", "es", "ar"])).languages).toEqual(["en", "es"]);
  expect((await at(3, ["en", "es", "ar"])).languages).toEqual(["en"]);
});

test("the feed is Atom: what it must have, each text in its language, nothing that is not public, markup as words", async () => {
  const small = await withThemes();
  const { number, updateId } = await tell(small, { theme: "housing", did: "1 < 2 & <b>\"so\"</b>\u000b\nAnd on." });
  await tell(small, { audience: "contributors", did: "For those who asked." });
  const draft = await startImprovement(small.coordinator, { title: "Draft", why: "W" });
  await draftUpdate(small.coordinator, { number: draft.number, said: "S", did: "Not yet told.", audience: "public" });
  const { saidTextId } = await database(small.programme).prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  await review(small, saidTextId, "es", "Otros podían oír.");
  const { root, within, text, entries, xml } = await read(small, "es");
  expect([root.namespaceURI, root.localName, root.getAttribute("xml:lang")]).toEqual(["http://www.w3.org/2005/Atom", "feed", "es"]);
  expect(text(root, "id")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(text(root, "title")).toContain("Harbor & <Sons>");
  expect(text(root, "updated")).toBe(text(entries[0]!, "updated"));
  expect(within(within(root, "author")[0]!, "name")[0]!.textContent).toBe("Harbor & <Sons>");
  expect(within(root, "link").map((link) => [link.getAttribute("rel"), link.getAttribute("href")])).toEqual([
    ["self", "https://heard.example/feeds/es/changes.atom"],
    ["alternate", "https://heard.example/es/changes"],
  ]);
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  expect(text(entry!, "id")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(new Date(text(entry!, "updated")!).toISOString()).toBe(text(entry!, "updated"));
  expect(within(entry!, "title")[0]!.getAttribute("xml:lang")).toBe("en");
  expect(within(entry!, "link")[0]!.getAttribute("href")).toBe(`https://heard.example/es/changes/${number}/1`);
  expect(within(entry!, "category")[0]!.getAttribute("term")).toBe("housing");
  const content = text(entry!, "content")!;
  expect(within(entry!, "content")[0]!.getAttribute("type")).toBe("html");
  expect(content).toContain('<p lang="es" dir="ltr">Otros podían oír.</p>');
  expect(content).toContain('<p lang="en" dir="ltr">1 &lt; 2 &amp; &lt;b&gt;&quot;so&quot;&lt;/b&gt;<br/>And on.</p>');
  expect(content).toContain("Todavía no está en español");
  expect(xml).not.toMatch(/For those who asked|Not yet told|Draft/);
  // Another programme's feed has none of it.
  const other = await withThemes();
  expect((await read(other, "es")).entries).toHaveLength(0);
});

test("an entry keeps its name wherever the programme moves; a correction and a language that comes renew it; words that are quoted are never in it", async () => {
  const small = await withThemes();
  const { inputId, number: quoted } = await createInput(small.system, { words: "Todos oían." });
  await allowQuote(small.system, { inputId, allow: true });
  const { updateId } = await tell(small, { inputId, quoteInputNumber: quoted });
  const first = await read(small, "es");
  expect(first.xml).not.toContain("Todos oían.");
  const idOf = ({ text, entries }: Awaited<ReturnType<typeof read>>) => text(entries[0]!, "id");
  const updatedOf = ({ text, entries }: Awaited<ReturnType<typeof read>>) => text(entries[0]!, "updated")!;
  expect(idOf(await read(small, "es", "http://other.example:8080"))).toBe(idOf(first));
  expect(idOf(await read(small, "en"))).not.toBe(idOf(first));
  const { didTextId } = await database(small.programme).prisma.update.findUniqueOrThrow({ where: { id: updateId } });
  await review(small, didTextId, "es", "Ahora la puerta se cierra.");
  const translated = await read(small, "es");
  expect(updatedOf(translated) > updatedOf(first)).toBe(true);
  expect(updatedOf(await read(small, "en"))).toBe(updatedOf(first));
  const right = await correctUpdate(small.coordinator, { updateId, said: "Others could hear.", did: "Since May." });
  await publishUpdate(small.coordinator, { updateId: right, version: 0 });
  const corrected = await read(small, "es");
  expect(corrected.entries).toHaveLength(1);
  expect(idOf(corrected)).toBe(idOf(first));
  expect(updatedOf(corrected) > updatedOf(translated)).toBe(true);
  expect(corrected.text(corrected.entries[0]!, "published")).toBe(first.text(first.entries[0]!, "published"));
  expect(corrected.text(corrected.entries[0]!, "content")).toContain("Since May.");
});
