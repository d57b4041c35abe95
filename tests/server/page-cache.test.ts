import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { at } from "#app/platform/clock/clock.ts";
import { CACHE_HEADER, FORM_KEY_PLACE } from "#app/platform/http/cache-page.ts";
import { keepPage, withKey, withKeyGzip, type FormBody, type StaticBody } from "#app/server/web/kept-page.ts";
import { isKept, PageCache, type RenderedPage } from "#app/server/web/page-cache.ts";
import { acceptsGzip } from "#app/server/web/send-kept.ts";

const NOON = new Date("2026-11-16T12:00:00Z");

function page(words: string, options: { until?: Date | null; status?: number; cookie?: string } = {}): RenderedPage {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  const until = options.until === undefined ? new Date(NOON.getTime() + 60_000) : options.until;
  if (until) headers.set(CACHE_HEADER, String(until.getTime()));
  if (options.cookie) headers.append("set-cookie", options.cookie);
  return { status: options.status ?? 200, headers, body: Buffer.from(words) };
}

describe("a kept page", () => {
  it("is the same bytes for everybody where it has no form", () => {
    const body = keepPage(Buffer.from("<p>¿Qué cambió?</p>"), {}, 20).body as StaticBody;
    expect(gunzipSync(body.gzip).equals(body.plain)).toBe(true);
  });

  it.each([1, 2, 5])("with %i forms has each visitor's own key in each, plain and compressed", (count) => {
    const html = `<p>شكرًا</p>${`<input value="${FORM_KEY_PLACE}">${"words ".repeat(200)}`.repeat(count)}`;
    const body = keepPage(Buffer.from(html), {}, 20).body as FormBody;
    for (const key of ["first-key-0000000000", "another-key-11111111"]) {
      const expected = html.replaceAll(FORM_KEY_PLACE, key);
      expect(withKey(body, Buffer.from(key)).toString()).toBe(expected);
      expect(gunzipSync(withKeyGzip(body, Buffer.from(key))).toString()).toBe(expected);
    }
  });

  it("uses the bytes of a visitor again once they were sent, and never before", () => {
    const html = `<input value="${FORM_KEY_PLACE}">`;
    const { gzip, ...body } = keepPage(Buffer.from(html), {}, 5).body as FormBody;
    const shown = (bytes: Buffer) => gunzipSync(bytes).toString();
    const [first, second] = ["first", "other"].map((key) => withKeyGzip({ ...body, gzip }, Buffer.from(key)));
    expect([first!, second!].map(shown)).toEqual(['<input value="first">', '<input value="other">']);
    gzip.back(first!);
    const third = withKeyGzip({ ...body, gzip }, Buffer.from("third"));
    expect(third).toBe(first);
    expect([second!, third].map(shown)).toEqual(['<input value="other">', '<input value="third">']);
  });
});

describe("the page cache", () => {
  it("renders once for everybody who asks at the same time", async () => {
    const cache = new PageCache(() => "1");
    let rendered = 0;
    const render = async () => {
      rendered += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return page("hello");
    };
    const pages = await at(NOON, () => Promise.all(Array.from({ length: 10 }, () => cache.fill("heard", "/en", render))));
    expect(rendered).toBe(1);
    expect(pages.every((one) => one && isKept(one))).toBe(true);
    expect(at(NOON, () => cache.find("heard", "/en"))).toBeDefined();
  });

  it("forgets a page at its moment, and at the programme's next revision", async () => {
    let revision = "1";
    const cache = new PageCache(() => revision);
    await at(NOON, () => cache.fill("heard", "/en", async () => page("hello")));
    expect(at(new Date(NOON.getTime() + 59_999), () => cache.find("heard", "/en"))).toBeDefined();
    expect(at(new Date(NOON.getTime() + 60_000), () => cache.find("heard", "/en"))).toBeUndefined();
    await at(NOON, () => cache.fill("heard", "/en", async () => page("hello")));
    revision = "2";
    expect(at(NOON, () => cache.find("heard", "/en"))).toBeUndefined();
  });

  it("keeps the pages of two programmes apart", async () => {
    const cache = new PageCache(() => "1");
    await at(NOON, () => cache.fill("one", "/en", async () => page("hello")));
    expect(at(NOON, () => cache.find("two", "/en"))).toBeUndefined();
  });

  it("keeps nothing that was rendered while something was published", async () => {
    let revision = "1";
    const cache = new PageCache(() => revision);
    await at(NOON, () =>
      cache.fill("heard", "/en", async () => {
        revision = "2";
        return page("before");
      }),
    );
    expect(at(NOON, () => cache.find("heard", "/en"))).toBeUndefined();
  });

  it.each([
    ["says nothing about being kept", page("x", { until: null })],
    ["is no longer true", page("x", { until: NOON })],
    ["is an error", page("x", { status: 404 })],
    ["sets a cookie", page("x", { cookie: "a=b" })],
  ])("keeps no page that %s", async (_why, rendered) => {
    const cache = new PageCache(() => "1");
    const answer = await at(NOON, () => cache.fill("heard", "/en", async () => rendered));
    expect(answer).toBe(rendered);
    expect(at(NOON, () => cache.find("heard", "/en"))).toBeUndefined();
  });

  it("stays within its bounds and keeps what is asked for", async () => {
    const cache = new PageCache(() => "1");
    await at(NOON, async () => {
      await cache.fill("heard", "/en", async () => page("front"));
      for (let number = 0; number < 700; number += 1) {
        await cache.fill("heard", `/en/changes/${number}`, async () => page("change"));
        cache.find("heard", "/en");
      }
      expect(cache.find("heard", "/en")).toBeDefined();
      expect(cache.find("heard", "/en/changes/699")).toBeDefined();
      expect(cache.find("heard", "/en/changes/0")).toBeUndefined();
    });
  });
});

describe("the encoding a client takes", () => {
  it.each([
    ["gzip, deflate, br", true],
    ["br;q=1.0, gzip;q=0.5", true],
    ["identity", false],
    ["gzip;q=0", false],
    ["gzip; q=0.0, br", false],
    [undefined, false],
  ])("%s: %s", (header, expected) => expect(acceptsGzip(header)).toBe(expected));
});
