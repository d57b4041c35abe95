import type { ActionFunction, AppLoadContext, ServerBuild } from "@remix-run/node";
import { beforeEach, describe, expect, test } from "vitest";
import { actFirst, replaying } from "./act-first.ts";

let runs = 0;

/** A build of one form, whose action gives or throws what a test wants, and of a page without a form. */
function buildOf(work: ActionFunction): ServerBuild {
  const action: ActionFunction = (args) => ((runs += 1), work(args));
  const routes = {
    root: { id: "root", path: "", module: {} },
    form: { id: "form", parentId: "root", path: ":lang/r/:secret/add", module: { action } },
    page: { id: "page", parentId: "root", path: ":lang/privacy", module: {} },
  };
  return { routes, assets: { routes: {} } } as unknown as ServerBuild;
}

const PATH = "/es/r/7K4MQ2XD9PTB/add";
const context = () => ({}) as AppLoadContext;
const posted = () => new Request(`https://heard.example${PATH}`, { method: "POST", body: "words=hola" });
const to = (location: string, status = 303) => new Response(null, { status, headers: { Location: location, "Set-Cookie": "a=1" } });

beforeEach(() => {
  runs = 0;
});

describe("a posted form", () => {
  test.each([
    ["returned", async () => to("/es/r/x")],
    ["thrown", () => Promise.reject(to("/es/r/x", 302))],
  ])("that leads elsewhere is answered at once: %s", async (_how, work) => {
    const acted = await actFirst(buildOf(work), posted(), PATH, context());
    expect(acted?.answer?.headers.get("Location")).toBe("/es/r/x");
    expect(acted?.answer?.headers.get("Set-Cookie")).toBe("a=1");
    expect(runs).toBe(1);
  });

  test("gets the parameters of its address as they are spelled, its request and its context", async () => {
    const here = context();
    const work: ActionFunction = async ({ params, request, context: given }) => {
      expect(params).toEqual({ lang: "ES", secret: "7k4M" });
      expect(await request.text()).toBe("words=hola");
      expect(given).toBe(here);
      return to("/es/r/x");
    };
    expect((await actFirst(buildOf(work), posted(), "/ES/R/7k4M/add", here))?.answer?.status).toBe(303);
  });

  test.each([
    ["data for its page", { status: 400 }],
    ["a response with a body", new Response("said", { status: 400 })],
    ["a relative address", to("add")],
    ["an address that could be another site's", to("//evil.example")],
    ["a whole address", to("https://heard.example/es")],
  ])("that gives %s is Remix's to answer, without acting again", async (_what, given) => {
    const here = context();
    const build = buildOf(async () => given);
    expect(await actFirst(build, posted(), PATH, here)).toEqual({ answer: null });
    const replayed = replaying(build).routes.form!.module.action!;
    expect(await replayed({ context: here, params: {}, request: posted() })).toBe(given);
    expect(runs).toBe(1);
  });

  test("that throws throws the same again for Remix, which reports it", async () => {
    const here = context();
    const bug = new Error("bug");
    const build = buildOf(() => Promise.reject(bug));
    expect(await actFirst(build, posted(), PATH, here)).toEqual({ answer: null });
    expect(() => replaying(build).routes.form!.module.action!({ context: here, params: {}, request: posted() })).toThrow(bug);
    expect(runs).toBe(1);
  });

  test("of another request acts for itself", async () => {
    const build = buildOf(async () => to("/es"));
    await actFirst(build, posted(), PATH, context());
    await replaying(build).routes.form!.module.action!({ context: context(), params: {}, request: posted() });
    expect(runs).toBe(2);
  });

  test.each([
    ["a page without a form", "/es/privacy"],
    ["an address that nothing matches", "/es/nothing/here"],
    ["an encoded address", "/es/r/7K4M%20/add"],
  ])("to %s is left to Remix whole", async (_what, pathname) => {
    expect(await actFirst(buildOf(async () => to("/es")), posted(), pathname, context())).toBeNull();
    expect(runs).toBe(0);
  });
});
