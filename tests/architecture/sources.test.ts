import path from "node:path";
import { expect, test } from "vitest";
import { filesOf, linesWith, read } from "#tests/setup/repository.ts";

const sources = filesOf("app", "prisma", "tests").filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file));
const app = sources.filter((file) => file.startsWith("app/"));
const product = app.filter((file) => !/\.test\.tsx?$/.test(file));
const isLauncher = (file: string) => file.endsWith(".mjs");

test("settings are read in one place", () => {
  expect(linesWith(/process\s*\.\s*env/, product, (file) => file === "app/platform/env/env.ts" || isLauncher(file))).toEqual([]);
});

test("the clock is read in one place", () => {
  const clock = /Date\.now\(\)|new Date\(\)|Temporal\.Now/;
  expect(linesWith(clock, product, (file) => file === "app/platform/clock/clock.ts" || isLauncher(file))).toEqual([]);
});

test("names of files say what is in them", () => {
  const vague = /^(utils?|helpers?|common|lib|misc|shared|services?|index|data2)(\.|$)/i;
  expect(filesOf("app", "prisma", "tests").filter((file) => file.split("/").some((part) => vague.test(part)))).toEqual([]);
});

test("files are small: route modules at most 150 lines, other sources at most 400", () => {
  const tooLong = app.map((file) => ({ file, lines: read(file).split("\n").length - 1, most: file.startsWith("app/routes/") ? 150 : 400 }));
  expect(tooLong.filter(({ lines, most }) => lines > most).map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
});

test("a command's file is named after the function it exports", () => {
  const commands = product.filter((file) => /^app\/features\/.*\/[a-z]+(-[a-z]+)+\.server\.ts$/.test(file) && read(file).includes("runCommand("));
  const unnamed = commands.filter((file) => {
    const name = path.basename(file, ".server.ts").replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    return name !== "runCommand" && !new RegExp(`export (async )?function ${name}\\b`).test(read(file));
  });
  expect(unnamed).toEqual([]);
});

test("no physical directions in class names: the same page serves both directions of writing", () => {
  const physical =
    /(?<=["'`\s:])-?(?:m[lr]|p[lr]|left|right|scroll-m[lr]|scroll-p[lr]|border-[lr]|rounded-(?:[lr]|tl|tr|bl|br))-(?:\d|px|auto|\[|full|sm|md|lg|xl)|(?<=["'`\s:])(?:text|float|clear)-(?:left|right)(?=["'`\s])/;
  expect(linesWith(physical, app.filter((file) => file.endsWith(".tsx") || file.endsWith("classes.ts")))).toEqual([]);
});

test("no physical directions in the styles", () => {
  const physical = /(?:margin|padding|border)-(?:left|right)\s*:|(?<![\w-])(?:left|right)\s*:\s*[^;]|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)/;
  expect(linesWith(physical, ["app/app.css"])).toEqual([]);
});

test("no inline styles or scripts: the content security policy forbids them", () => {
  const inline = /style=\{|style="|dangerouslySetInnerHTML|<script(?! type="module" src=\{address\} \/>)|onClick=|onChange=|onSubmit=|useEffect\(|useState\(/;
  const found = linesWith(inline, app.filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx")));
  // Vite's client reloads the page in development; it is not in the build.
  expect(found.filter((line) => !line.includes("import.meta.env.DEV"))).toEqual([]);
});

test("no test lies among the routes, where it would break the development server", () => {
  expect(app.filter((file) => file.startsWith("app/routes/") && /\.test\./.test(file))).toEqual([]);
});

test("routes write nothing themselves: no Prisma, no database, no raw SQL", () => {
  const writes = /platform\/db\/db\.ts|#prisma\/|\$queryRaw|\$executeRaw|runStatement|runCommand/;
  expect(linesWith(writes, app.filter((file) => file.startsWith("app/routes/")), (file) => file.startsWith("app/routes/machine/"))).toEqual([]);
});
