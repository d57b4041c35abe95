import { beforeAll, describe, expect, test } from "vitest";
import { allRoutes } from "#tests/setup/routes.ts";
import { ask, newAddress, type Answer } from "./client.ts";
import { ROLE_TABLE } from "./role-table.ts";
import type { Outcome, Row, Table } from "./rows/row.ts";
import { eventsByPeople, makeWorld, renewSession, ROLES, type RoleName, type Whose, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

test("every route has its rows, and every row its route", () => {
  expect(ROLE_TABLE.map((row) => row.route).toSorted()).toEqual(allRoutes().map((route) => route.path).toSorted());
});

describe.each(ROLE_TABLE.map((row) => [row.route, row] as const))("%s", (_route, row) => {
  const sides: Whose[] = isSplit(row.get) || isSplit(row.post?.expect) ? ["own", "other"] : ["own"];

  test.each(sides)("GET, %s", async (whose) => {
    const path = row.path(await row.record?.(world, whose), world, whose);
    const before = await eventsByPeople(world.programme);
    const answers = ROLES.map(async (role) => [role, outcomeOf("GET", await ask("GET", path, { cookie: world.cookies[role] }))] as const);
    const seen = Object.fromEntries(await Promise.all(answers));
    expectTable(seen, sideOf(row.get, whose));
    expect(await eventsByPeople(world.programme), "looking changes nothing").toBe(before);
  });

  test.runIf(row.post).each(sides)("POST, %s", async (whose) => {
    const expected = sideOf(row.post!.expect, whose);
    const seen: Partial<Table> = {};
    let made = await row.record?.(world, whose);
    let before = await eventsByPeople(world.programme);
    // Those who may not are asked at once; what any of them wrote all the same shows. Those who may go one after another.
    for (const roles of [ROLES.filter((role) => expected[role] !== "done"), ...ROLES.filter((role) => expected[role] === "done").map((role) => [role])]) {
      const answers = await Promise.all(roles.map(async (role) => [role, outcomeOf("POST", await post(row, made, whose, role))] as const));
      const after = await eventsByPeople(world.programme);
      const wanted = roles.some((role) => expected[role] === "done") && !row.post!.silent ? 1 : 0;
      for (const [role, outcome] of answers) seen[role] = after - before === wanted ? outcome : (`${outcome}, with ${after - before} events` as Outcome);
      before = after;
      if (answers.some(([, outcome]) => outcome === "done") && row.record) {
        made = await row.record(world, whose);
        before = await eventsByPeople(world.programme);
      }
      if (row.post!.endsSession) await Promise.all(ROLES.map((each) => renewSession(world, each)));
    }
    expectTable(seen, expected);
  });

  test.runIf(!row.post && row.route !== "*")("POST: there is no form", async () => {
    const path = row.path(await row.record?.(world, "own"), world, "own");
    const answer = await ask("POST", path, { cookie: world.cookies.coordinator, body: {} });
    expect(outcomeOf("POST", answer)).toMatch(/none|unknown/);
  });
});

test("a guessed id, and one that is none, look like a record that is not there", async () => {
  const guessed = "0190a000-0000-7000-8000-000000000001";
  const none = ["0", "99999", "../../etc/passwd", "%00", "999999999999999999999", "-1", "1e3", "NaN"];
  const routes = ROLE_TABLE.filter((row) => /:(id|number|updateId|linkId|textId|slug)/.test(row.route));
  const wrong: string[] = [];
  for (const [index, row] of routes.entries()) {
    // Every page meets a guessed id and two that are none, which take turns: pages of one kind read their address alike.
    await Promise.all(
      [guessed, none[index % none.length]!, none[(index + 3) % none.length]!].map(async (id) => {
        const path = row.route.replace(":lang", "en").replaceAll(/:\w+/g, encodeURIComponent(id));
        const role = row.route.startsWith("/admin") ? "administrator" : row.route.startsWith("/team/translation") ? "translator" : "coordinator";
        const { status } = await ask("GET", path, { cookie: world.cookies[role] });
        if (status !== 404 && status !== 400) wrong.push(`${path}: ${status}`);
      }),
    );
  }
  expect(wrong).toEqual([]);
});

test.each(ROLES.filter((role) => !["visitor", "member"].includes(role)))("the first page of the team leads a %s to a page of theirs", async (role) => {
  const { headers } = await ask("GET", "/team", { cookie: world.cookies[role] });
  expect(headers.location).toMatch(/^\/(team|admin|me)/);
  expect((await ask("GET", headers.location!, { cookie: world.cookies[role] })).status).toBe(200);
});

test("a session of one programme opens nothing in another", async () => {
  const answer = await ask("GET", "/team", { cookie: world.cookies.coordinator, host: "other.example" });
  expect(outcomeOf("GET", answer)).toBe("sign-in");
});

function post(row: Row, made: unknown, whose: Whose, role: RoleName): Promise<Answer> {
  return ask("POST", row.path(made, world, whose), { cookie: world.cookies[role], from: newAddress(), ...(row.post!.form?.() ?? { body: row.post!.fields(made, world, whose) }) });
}

function outcomeOf(method: "GET" | "POST", { status, headers }: Answer): Outcome {
  const location = headers.location ?? "";
  if (status >= 300 && status < 400) {
    // Signing out everywhere leads to the sign-in page too, without a session.
    const isSignedOut = method === "POST" && String(headers["set-cookie"]).includes("heard_session=");
    if (/^\/\w+\/sign-in(\?|$)/.test(location) && !isSignedOut) return "sign-in";
    return method === "GET" ? "moved" : "done";
  }
  if (status === 200) return method === "GET" ? "page" : "done";
  const known: Record<number, Outcome> = { 400: "invalid", 403: "refused", 404: "unknown", 405: "none" };
  return known[status] ?? (`status ${status}` as Outcome);
}

/** Compares, with 404 also as a way to refuse. */
function expectTable(seen: Partial<Table>, expected: Table): void {
  const asExpected = Object.fromEntries(ROLES.map((role) => [role, expected[role] === "refused" && seen[role] === "unknown" ? "unknown" : expected[role]]));
  expect(seen).toEqual(asExpected);
}

function isSplit(entry: Table | Record<Whose, Table> | undefined): entry is Record<Whose, Table> {
  return entry !== undefined && "own" in entry;
}

function sideOf(entry: Table | Record<Whose, Table>, whose: Whose): Table {
  return isSplit(entry) ? entry[whose] : entry;
}
