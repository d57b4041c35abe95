import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { addDesk } from "#app/features/triage/desks/add-desk.server.ts";
import { addTheme } from "#app/features/triage/themes/add-theme.server.ts";
import { database } from "#app/platform/db/db.ts";
import { addRule, seenRule } from "#tests/setup/routing.ts";
import { makeInput, systemOf, type MadeInput, type RoleName, type World } from "../world.ts";
import { byReaders, only, row, seenBy, type Row } from "./row.ts";

const CHANGERS: RoleName[] = ["administrator", "coordinator"];
const SEERS: RoleName[] = [...CHANGERS, "champion", "siteChampion"];

interface MadeRule {
  number: number;
  seen: string;
}

/** A rule that is on, or one that was only drafted. */
async function makeRule(world: World, made: "on" | "draft"): Promise<MadeRule> {
  const actor = systemOf(world.programme);
  const rule = { name: "By phone", conditions: { channels: ["phone" as const] }, outcome: { themes: ["thanks"] } };
  const number = made === "on" ? await addRule(actor, rule) : await draftRule(actor, rule);
  return { number, seen: await seenRule(world.programme, number) };
}

const rulePage = (name: string, path: (number: number) => string, made: "on" | "draft", fields?: (rule: MadeRule) => Record<string, string>) =>
  row<MadeRule>({
    route: `/team/routing/:number${name}`,
    record: (world) => makeRule(world, made),
    path: ({ number }) => path(number),
    get: only(CHANGERS, "page"),
    post: fields && { fields, expect: only(CHANGERS, "done") },
  });

interface MadeName {
  code: string;
  textId: string;
}

async function makeTheme(world: World): Promise<MadeName> {
  const code = await addTheme(systemOf(world.programme), { name: "Bus passes", parent: "clinic" });
  const { nameTextId } = await database(world.programme).prisma.theme.findUniqueOrThrow({ where: { code } });
  return { code, textId: nameTextId };
}

const themePage = (name: string, path: (code: string) => string, fields: (theme: MadeName) => Record<string, string>) =>
  row<MadeName>({
    route: `/team/themes/:code${name}`,
    record: makeTheme,
    path: ({ code }) => path(code),
    get: only(CHANGERS, "page"),
    post: { fields, expect: only(CHANGERS, "done") },
  });

async function makeDesk(world: World): Promise<MadeName> {
  const code = await addDesk(systemOf(world.programme), { name: "Night desk" });
  const { nameTextId } = await database(world.programme).prisma.desk.findUniqueOrThrow({ where: { code } });
  return { code, textId: nameTextId };
}

const ADMINISTRATOR: RoleName[] = ["administrator"];

/** Where inputs go: rules, themes, teams. A programme has those that ship with Heard from its start. */
export const ROUTING_ROWS: Row[] = [
  row<MadeInput>({
    route: "/team/inbox/:id/themes",
    record: (world, whose) => makeInput(world, whose),
    path: ({ id }) => paths.inputThemes(id),
    get: byReaders("page"),
    post: { fields: () => ({ main: "housing", second: "thanks", version: "0" }), expect: byReaders("done") },
  }),
  row<MadeInput>({
    route: "/team/inbox/:id/assign",
    record: (world, whose) => makeInput(world, whose),
    path: ({ id }) => paths.assign(id),
    get: byReaders("page"),
    post: { fields: (_input, world) => ({ desk: "intake", person: world.people.coordinator, version: "0" }), expect: byReaders("done") },
  }),
  row({ route: "/team/routing", path: paths.routing, get: only(SEERS, "page") }),
  row({
    route: "/team/routing/new",
    path: paths.newRule,
    get: only(CHANGERS, "page"),
    post: { fields: () => ({ name: "Surveys", channels: "survey", theme1: "thanks" }), expect: only(CHANGERS, "done") },
  }),
  row<MadeRule>({
    route: "/team/routing/:number",
    record: (world) => makeRule(world, "on"),
    path: ({ number }) => paths.rule(number),
    get: only(SEERS, "page"),
    post: { fields: ({ seen }) => ({ name: "By phone", "words.es": "llamada", theme1: "thanks", seen }), expect: seenBy(CHANGERS, "done", SEERS) },
  }),
  rulePage("/try", paths.tryRule, "draft"),
  rulePage("/switch-on", paths.switchRuleOn, "draft", ({ seen }) => ({ seen })),
  rulePage("/off", paths.switchRuleOff, "on", ({ seen }) => ({ seen })),
  rulePage("/move", paths.moveRule, "on", ({ seen }) => ({ seen, direction: "up" })),
  rulePage("/discard", paths.discardRuleDraft, "draft", ({ seen }) => ({ seen })),
  row({ route: "/team/themes", path: paths.themes, get: only(SEERS, "page") }),
  row({ route: "/team/themes/new", path: paths.newTheme, get: only(CHANGERS, "page"), post: { fields: () => ({ name: "Bus passes" }), expect: only(CHANGERS, "done") } }),
  themePage("", paths.theme, ({ textId }) => ({ name: "Rides", seen: textId })),
  themePage("/move", paths.moveTheme, () => ({ direction: "up" })),
  themePage("/end", paths.endTheme, () => ({})),
  row({ route: "/team/desks", path: paths.desks, get: only(CHANGERS, "page") }),
  row({ route: "/team/desks/new", path: paths.newDesk, get: only(ADMINISTRATOR, "page"), post: { fields: () => ({ name: "Night desk" }), expect: only(ADMINISTRATOR, "done") } }),
  row<MadeName>({
    route: "/team/desks/:code",
    record: makeDesk,
    path: ({ code }) => paths.desk(code),
    get: only(CHANGERS, "page"),
    post: { fields: ({ textId }) => ({ name: "Day desk", seen: textId }), expect: seenBy(ADMINISTRATOR, "done", CHANGERS) },
  }),
  row<MadeName>({
    route: "/team/desks/:code/people",
    record: makeDesk,
    path: ({ code }) => paths.deskPeople(code),
    get: only(ADMINISTRATOR, "page"),
    post: { fields: (_desk, world) => ({ person1: world.people.intake, person2: world.people.champion }), expect: only(ADMINISTRATOR, "done") },
  }),
  row<MadeName>({ route: "/team/desks/:code/end", record: makeDesk, path: ({ code }) => paths.endDesk(code), get: only(ADMINISTRATOR, "page"), post: { fields: () => ({}), expect: only(ADMINISTRATOR, "done") } }),
];
