import http from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FORM_KEY_PLACE, keepUntil } from "#app/platform/http/cache-page.ts";
import { webApplication } from "#app/server/web/application.ts";
import { newLimits } from "#app/server/web/limits.ts";
import type { ServerBundle } from "#app/server/web/options.ts";
import { PageCache } from "#app/server/web/page-cache.ts";

let rendered = 0;

/** A bundle of a few pages instead of Heard's: what is tested here is what stands in front of Remix. */
function bundleOfPages(): ServerBundle {
  const html = (body: string, headers: Record<string, string> = {}) => new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8", ...headers } });
  const later = () => keepUntil(new Date(Date.now() + 60_000));
  const route = (path: string, module: object) => ({ id: path, path, parentId: "root", module });
  const routes = {
    root: { id: "root", path: "", module: {} },
    kept: route("en/kept", { loader: ({ request }: { request: Request }) => ((rendered += 1), html(`<p>kept ${request.headers.get("cookie") ?? "nobody"}</p>`, later())) }),
    form: route("en/form", {
      loader: () => html(`<input value="${FORM_KEY_PLACE}">`, later()),
      action: async ({ request }: { request: Request }) => html(`got ${(await request.text()).length}`),
    }),
    receipt: route(":lang/r/:secret", { loader: () => new Response(null, { status: 404 }) }),
    application: route(":lang/a/:secret", { loader: () => new Response(null, { status: 404 }) }),
    broken: route("en/broken", {
      loader: () => {
        throw new Error("the words of a patient");
      },
    }),
  };
  const assets = { entry: { module: "", imports: [] }, routes: { root: { css: ["/assets/app.css"] } }, url: "", version: "" };
  const build = { entry: { module: { default: () => html("page"), handleError: () => {}, server: { connectProgrammes: () => {} } } }, routes, assets, basename: "/", publicPath: "/", assetsBuildDirectory: "", future: { v3_singleFetch: true }, isSpaMode: false };
  return build as unknown as ServerBuild as ServerBundle;
}

const server = http.createServer();
let port = 0;

beforeAll(async () => {
  const bundle = bundleOfPages();
  const site = { programme: "heard", origin: "https://heard.example" };
  const { application } = webApplication({ load: () => bundle, isDevelopment: false, cache: new PageCache(() => "1"), limits: newLimits(5), findSite: () => site });
  server.on("request", application);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** One request over a socket; `fetch` would add headers of its own. */
function ask(method: string, path: string, options: { headers?: Record<string, string>; body?: string | Buffer[]; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: options.host ?? "heard.example", ...options.headers };
    const request = http.request({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }));
    });
    request.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" || error.code === "ECONNRESET" ? undefined : reject(error)));
    if (Array.isArray(options.body)) for (const part of options.body) request.write(part);
    request.end(Array.isArray(options.body) ? undefined : options.body);
  });
}

const FROM_US = { Origin: "https://heard.example", "Content-Type": "application/x-www-form-urlencoded" };

describe("what stands in front of the pages", () => {
  it("lets an address look for receipts only so often, however it spells them", async () => {
    const spellings = ["/en/r/AAAAAAAAAAAA", "/en/R/AAAAAAAAAAAB", "/en/%72/AAAAAAAAAAAC", "/es/A/AAAAAAAAAAAD", "/en/r/AAAAAAAAAAAE?retype"];
    for (const path of spellings) expect((await ask("GET", path)).status, path).toBe(404);
    expect((await ask("GET", "/en/r/AAAAAAAAAAAF")).status).toBe(429);
    expect((await ask("HEAD", "/en/%52/AAAAAAAAAAAF/add")).status).toBe(429);
    expect((await ask("GET", "/en/kept")).status).toBe(200);
  });

  it("sends the security headers with every answer", async () => {
    for (const path of ["/en/kept", "/en/broken", "/nowhere", "/assets/none.css"]) {
      const { headers } = await ask("GET", path);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self';.*frame-ancestors 'none'/);
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      expect(headers["strict-transport-security"]).toBe("max-age=31536000");
      expect(headers["x-powered-by"]).toBeUndefined();
    }
  });

  it("keeps a page, rendered for nobody in particular, and answers 304 to who has it", async () => {
    rendered = 0;
    const first = await ask("GET", "/en/kept", { headers: { Cookie: "heard_session=somebody" } });
    expect(first.body).toBe("<p>kept nobody</p>");
    const before = rendered;
    const second = await ask("GET", "/en/kept");
    expect(rendered).toBe(before);
    expect(second.headers["x-heard-keep-until"]).toBeUndefined();
    expect(second.headers["cache-control"]).toBe("no-cache");
    expect((await ask("GET", "/en/kept", { headers: { "If-None-Match": second.headers.etag! } })).status).toBe(304);
    const head = await ask("HEAD", "/en/kept");
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", String(second.body.length)]);
  });

  it("gives every visitor a form key of their own, kept page or not, and stores neither", async () => {
    const answers = [await ask("GET", "/en/form"), await ask("GET", "/en/form"), await ask("GET", "/en/form?site=east")];
    const keys = answers.map(({ body }) => /value="([\w-]{43})"/.exec(body)?.[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keys).not.toContain(undefined);
    for (const { headers } of answers) expect(headers["cache-control"]).toBe("no-store");
  });

  it.each([
    ["another site", "POST", "/en/form", { Origin: "https://evil.example" }, 403],
    ["a method of no form", "PUT", "/en/form", FROM_US, 405],
    ["an address that cannot be decoded", "GET", "/en/%E0%A4%A", {}, 400],
    ["an endless address", "GET", `/en/${"a".repeat(3000)}`, {}, 404],
    ["the data of a page", "GET", "/en/kept.data", {}, 404],
  ])("refuses %s with a page", async (_what, method, path, headers, status) => {
    const answer = await ask(method, path, { headers });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain('<html lang="en" dir="ltr">');
    expect(answer.body).toContain('href="/assets/app.css"');
  });

  it.each([
    ["announced", "x".repeat(1_000_001)],
    ["in pieces", Array.from({ length: 30 }, () => Buffer.alloc(50_000, "x"))],
  ])("refuses a body that is too large, %s, in the language of the reader", async (_how, body) => {
    const answer = await ask("POST", "/ar/form", { headers: { ...FROM_US, "X-Forwarded-For": "198.51.100.1" }, body });
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('<html lang="ar" dir="rtl">');
  });

  it("takes a form of the largest allowed size", async () => {
    const answer = await ask("POST", "/en/form", { headers: FROM_US, body: "x".repeat(1_000_000) });
    expect([answer.status, answer.body]).toEqual([200, "got 1000000"]);
  });

  it("refuses too many posts with a page that says when to come back", async () => {
    const answers: Answer[] = [];
    for (let number = 0; number < 6; number += 1) answers.push(await ask("POST", "/es/form", { headers: FROM_US, body: "a=1" }));
    const last = answers.at(-1)!;
    expect(last.status).toBe(429);
    expect(last.headers["retry-after"]).toBe("600");
    expect(last.body).toContain('<html lang="es" dir="ltr">');
  });

  it("tells nothing of what broke", async () => {
    const answer = await ask("GET", "/en/broken");
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("patient");
    expect(answer.body).toContain('<html lang="en" dir="ltr">');
  });
});
