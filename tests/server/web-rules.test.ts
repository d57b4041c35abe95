import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { at } from "#app/platform/clock/clock.ts";
import { setEnv } from "#app/platform/env/env.ts";
import { readProgrammes } from "#app/server/programmes.ts";
import { addressKey, newLimits } from "#app/server/web/limits.ts";
import { comesFromUs } from "#app/server/web/origin-check.ts";
import { siteFinder } from "#app/server/web/sites.ts";

describe("the origin of a write", () => {
  const ours = { method: "POST", path: "/team/inbox/1/close", host: "heard.example" };
  it.each([
    ["our own page", { ...ours, origin: "https://heard.example" }, true],
    ["our own page, port said twice", { ...ours, host: "heard.example:443", origin: "https://heard.example" }, true],
    ["another site", { ...ours, origin: "https://evil.example" }, false],
    ["a host whose name begins like ours", { ...ours, origin: "https://heard.example.evil.example" }, false],
    ["another port", { ...ours, origin: "https://heard.example:8443" }, false],
    ["nonsense", { ...ours, origin: "nonsense" }, false],
    ["no origin, same-origin fetch", { ...ours, fetchSite: "same-origin" }, true],
    ["no origin, same-site fetch", { ...ours, fetchSite: "same-site" }, false],
    ["opaque origin, same-origin fetch", { ...ours, origin: "null", fetchSite: "same-origin" }, true],
    ["opaque origin alone", { ...ours, path: "/es/tell-us", origin: "null" }, false],
    ["an old browser on a public form", { ...ours, path: "/es/tell-us" }, true],
    ["an old browser elsewhere", ours, false],
    ["another site on a public form", { ...ours, path: "/es/tell-us", origin: "https://evil.example" }, false],
    ["a page that is only read", { ...ours, method: "GET", origin: "https://evil.example" }, true],
  ])("%s", (_who, request, expected) => expect(comesFromUs(request)).toBe(expected));
});

describe("limits", () => {
  it("count 60 posts and 20 sign-ins an address, and forget the address", async () => {
    const limits = newLimits(60);
    const key = addressKey("203.0.113.7");
    const tell = () => limits.allows("heard", "/en/tell-us", key);
    const signIn = () => limits.allows("heard", "/en/sign-in/code", key);
    expect((await Promise.all(Array.from({ length: 61 }, tell))).filter(Boolean)).toHaveLength(60);
    expect((await Promise.all(Array.from({ length: 21 }, signIn))).filter(Boolean)).toHaveLength(20);
    expect(await limits.allows("heard", "/en/tell-us", addressKey("203.0.113.8"))).toBe(true);
    expect(await limits.allows("heard", "/team/inbox/1/close", key)).toBe(true);
    expect(key).not.toContain("203");
  });

  it("an address that opens receipts that are none may open no more for a while; others may", async () => {
    const limits = newLimits(3);
    for (let round = 0; round < 3; round += 1) {
      expect(await limits.mayOpen("heard", "a")).toBe(true);
      await limits.missed("heard", "a");
    }
    expect([await limits.mayOpen("heard", "a"), await limits.mayOpen("heard", "b"), await limits.mayOpen("other", "a")]).toEqual([false, true, true]);
  });

  it("take an IPv6 network as one address, and IPv4 in either notation", () => {
    expect(addressKey("2001:db8:1:2::1")).toBe(addressKey("2001:db8:1:2:ffff::9"));
    expect(addressKey("2001:db8:1:2::1")).not.toBe(addressKey("2001:db8:1:3::1"));
    expect(addressKey("::ffff:203.0.113.7")).toBe(addressKey("203.0.113.7"));
  });

  it("know nobody from one day to the next", () => {
    const today = at(new Date("2026-11-16T23:59:59Z"), () => addressKey("203.0.113.7"));
    expect(at(new Date("2026-11-17T00:00:01Z"), () => addressKey("203.0.113.7"))).not.toBe(today);
  });
});

describe("the programme of a request", () => {
  const before = { HEARD_URL: "", HEARD_PROGRAMMES: "" };
  afterEach(() => setEnv(before));
  const request = (host: string, headers: Record<string, string> = {}) =>
    ({ headers: { host, ...headers }, socket: { remoteAddress: "10.0.0.1" } }) as unknown as IncomingMessage;

  it("is the one of its host name; unknown names meet nothing where all are listed", () => {
    setEnv({ HEARD_PROGRAMMES: "a.example=clinic_a, b.example:8080=clinic_b" });
    const find = siteFinder(() => false);
    expect(find(request("A.example"))?.programme).toBe("clinic_a");
    expect(find(request("b.example:8080"))).toEqual({ programme: "clinic_b", origin: "http://b.example:8080" });
    expect(find(request("c.example"))).toBeNull();
  });

  it("never makes a strange host name the address that mails link to", () => {
    setEnv({ HEARD_URL: "https://heard.example" });
    const find = siteFinder(() => false);
    expect(find(request("evil.example"))).toEqual({ programme: "heard", origin: "https://heard.example" });
    expect(find(request("heard.example"))?.origin).toBe("https://heard.example");
    expect(find(request("heard.example", { "x-forwarded-host": "evil.example" }))?.origin).toBe("https://heard.example");
    expect(find(request("a b"))).toBeNull();
  });

  it("believes forwarding headers of a configured proxy only", () => {
    setEnv({ HEARD_PROGRAMMES: "a.example=clinic_a,*=other" });
    const forwarded = request("10.0.0.5", { "x-forwarded-host": "a.example", "x-forwarded-proto": "https" });
    expect(siteFinder(() => true)(forwarded)).toEqual({ programme: "clinic_a", origin: "https://a.example" });
    expect(siteFinder(() => false)(forwarded)?.programme).toBe("other");
  });
});

describe("HEARD_PROGRAMMES", () => {
  it.each(["nothing", "a.example=", "=schema", "a.example=Not A Schema", "a.example=pg_catalog", "a.example=public"])("refuses %s with a sentence", (setting) => {
    expect(() => readProgrammes(setting)).toThrow(/HEARD_PROGRAMMES cannot be read/);
  });

  it("is one programme under every name where it is unset", () => {
    expect(readProgrammes(undefined)).toEqual({ schemas: ["heard"], fallback: "heard", byHost: new Map() });
  });
});
