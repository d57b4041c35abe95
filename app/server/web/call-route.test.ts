import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { callRouteAction, callRouteLoader } from "./call-route.ts";

const call = { request: new Request("https://heard.example/en/x?index&page=2"), params: { lang: "en" }, loadContext: {} as AppLoadContext, routeId: "routes/x" };

test("a loader and an action get the request itself, and what they give is handed on", async () => {
  const seen: unknown[] = [];
  const given = { said: "words" };
  const work = (args: unknown) => (seen.push(args), given);
  expect(await callRouteLoader({ ...call, loader: work })).toBe(given);
  expect(await callRouteAction({ ...call, action: work })).toBe(given);
  const expected = { request: call.request, params: call.params, context: call.loadContext };
  expect(seen).toEqual([expected, expected]);
  expect((seen[0] as { request: Request }).request).toBe(call.request);
});

test("null is an answer, and nothing at all a mistake that names the route", async () => {
  expect(await callRouteLoader({ ...call, loader: () => null })).toBeNull();
  await expect(callRouteLoader({ ...call, loader: () => undefined as never })).rejects.toThrow("the loader of routes/x");
  await expect(callRouteAction({ ...call, action: () => undefined as never })).rejects.toThrow("the action of routes/x");
});

test("what a loader throws goes on", async () => {
  const answer = new Response(null, { status: 404 });
  const thrown = callRouteLoader({
    ...call,
    loader: () => {
      throw answer;
    },
  });
  await expect(thrown).rejects.toBe(answer);
});
