import { randomBytes } from "node:crypto";
import path from "node:path";
import type { IncomingMessage } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from "express";
import { CACHE_HEADER } from "#app/platform/http/cache-page.ts";
import { isOneClick } from "#app/platform/http/one-click.ts";
import { env } from "#app/platform/env/env.ts";
import { errorCode, log, maskPath } from "#app/platform/log/log.ts";
import { StartError } from "../start-error.ts";
import { BodyTooLarge, BodyTooSlow, discardRest, FILE_MS, readBody, streamBody } from "./body.ts";
import { sendError } from "./error-page.tsx";
import { addressKey, type Limits } from "./limits.ts";
import { comesFromUs, isForMachines, mayBeKept, stopsMails } from "./origin-check.ts";
import type { ServerBundle, WebOptions } from "./options.ts";
import { isKept, type PageCache, type RenderedPage } from "./page-cache.ts";
import { renderWithRemix, sendRendered, takesFile } from "./remix.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendKept } from "./send-kept.ts";
import type { Site, Trust } from "./sites.ts";
import { staticFiles } from "./static-files.ts";

/** Longer addresses than this are none of ours. */
const LONGEST_ADDRESS = 2000;

interface Parts extends WebOptions {
  cache: PageCache;
  limits: Limits;
  findSite(request: IncomingMessage): Site | null;
}

/** Everything between the socket and Remix, in the order in which a request meets it. */
export function webApplication(parts: Parts): { application: Express; trust: Trust } {
  const application = express();
  application.disable("x-powered-by").disable("etag");
  try {
    application.set("trust proxy", trustSetting(env().HEARD_TRUST_PROXY));
  } catch {
    throw new StartError("HEARD_TRUST_PROXY cannot be read. It is the number of proxies in front of Heard, or their addresses: 10.0.0.0/8, loopback");
  }
  application.use(headers(parts));
  // Posts mostly end in "see other", which has nothing to compress; their pages are compressed when they are sent.
  application.use((request, response, next) => (request.method === "POST" ? next() : compress(request, response, next)));
  application.use(refuse(parts));
  application.use(parts.middleware ?? staticFiles(path.resolve("build", "client")));
  application.use((request, response, next) => void answer(parts, request, response).catch(next));
  application.use(lastResort(parts));
  return { application, trust: application.get("trust proxy fn") as Trust };
}

const compress = compression();

/** HEARD_TRUST_PROXY: how many proxies stand in front, or their addresses; nothing is believed where it is unset. */
function trustSetting(setting: string | undefined): number | string | false {
  if (!setting) return false;
  return /^\d+$/.test(setting) ? Number(setting) : setting;
}

const SECURITY = {
  public: { http: securityHeaders({ isHttps: false }), https: securityHeaders({ isHttps: true }) },
  team: { http: securityHeaders({ isHttps: false, isTeam: true }), https: securityHeaders({ isHttps: true, isTeam: true }) },
};

function headers({ findSite, isDevelopment }: Parts): RequestHandler {
  return (request, response, next) => {
    const site = findSite(request);
    const nonce = isDevelopment ? randomBytes(16).toString("base64") : "";
    response.locals.site = site;
    response.locals.nonce = nonce;
    const isHttps = site?.origin.startsWith("https:") ?? false;
    const known = SECURITY[/^\/(team|admin)\//.test(request.path) ? "team" : "public"][isHttps ? "https" : "http"];
    const always = isDevelopment ? securityHeaders({ isHttps, developmentNonce: nonce }) : known;
    for (const name in always) response.setHeader(name, always[name]!);
    next();
  };
}

/** What is refused before anything is read. */
function refuse(parts: Parts): RequestHandler {
  return (request, response, next) => {
    const status = refusalOf(request, response);
    if (!status) return next();
    void sendErrorAndEnd(parts, request, response, status);
  };
}

function refusalOf(request: Request, response: Response): number | null {
  if (!["GET", "HEAD", "POST"].includes(request.method)) return 405;
  if (!request.originalUrl.startsWith("/") || !isDecodable(request.path)) return 400;
  if (request.originalUrl.length > LONGEST_ADDRESS) return 404;
  // The data of a page without the page: there is no script that would ask for it.
  if (request.path.endsWith(".data") || asksForData(request.originalUrl)) return 404;
  const isProbe = request.path === "/healthz" || request.path === "/readyz";
  if (!response.locals.site && !isProbe) return 404;
  // What is posted to these is looked at when it was read.
  if (isForMachines(request.path) || stopsMails(request.path)) return null;
  return isFromUs(request, response) ? null : 403;
}

/** Whether a request that may change something comes from a page of ours. */
function isFromUs(request: Request, response: Response): boolean {
  const { origin, host = "" } = request.headers;
  // What nearly every browser sends with a form of ours.
  if (origin !== undefined && origin === (response.locals.site as Site | null)?.origin) return true;
  const fetchSite = request.get("sec-fetch-site");
  const asked = response.locals.site ? [host, new URL((response.locals.site as Site).origin).host] : [host];
  return asked.some((name) => comesFromUs({ method: request.method, path: request.path, host: name, origin, fetchSite }));
}

/** `?_data=…`, which Remix still answers: with nothing, no cache header and a line in the log. */
function asksForData(address: string): boolean {
  const query = address.indexOf("?");
  return query >= 0 && new URLSearchParams(address.slice(query)).has("_data");
}

/** Whether an address is one that a private code opens (a receipt, an application, a survey's answers), however it is spelled: Remix decodes it and takes capital letters. */
function isReceipt(path: string): boolean {
  return /^\/+[^/]+\/+[ras]\//i.test(decodeURIComponent(path));
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path).length > 0;
  } catch {
    return false;
  }
}

async function answer(parts: Parts, request: Request, response: Response): Promise<void> {
  const bundle = await bundleOf(parts);
  const site = (response.locals.site as Site | null) ?? { programme: "", origin: "http://localhost" };
  const key = addressKey(request.ip ?? "");
  const context: AppLoadContext = { programme: site.programme, origin: site.origin, addressKey: key, nonce: response.locals.nonce as string };
  const mode = parts.isDevelopment ? "development" : "production";
  const send = (page: RenderedPage) => (isBareError(page) ? sendError(request, response, page.status, bundle) : sendRendered(request, response, page));
  if (request.method === "POST") {
    if (!(await parts.limits.allows(site.programme, request.path, key))) {
      sendError(request, response, 429, bundle);
      return discardRest(request);
    }
    if (takesFile(bundle, request)) {
      // Its action finds out who sends it before it reads, and reads no more than it wants.
      const page = await renderWithRemix(bundle, mode, request, context, { body: streamBody(request) });
      if (page.body.length > 0) compress(request, response, () => {});
      send(page);
      // Whoever sees the form again waits until all is sent; of others the rest is not waited for.
      return discardRest(request, page.body.length > 0 ? FILE_MS : undefined);
    }
    const body = await readBody(request);
    if (stopsMails(request.path) && !isFromUs(request, response) && !(await isOneClick(new Uint8Array(body), request.get("content-type") ?? ""))) {
      return sendError(request, response, 403, bundle);
    }
    const page = await renderWithRemix(bundle, mode, request, context, { body });
    if (page.body.length > 0) compress(request, response, () => {});
    return send(page);
  }
  const render = (asNobody = false) => renderWithRemix(bundle, mode, request, context, { asNobody });
  if (isReceipt(request.path)) {
    if (!(await parts.limits.mayOpen(site.programme, key))) return sendError(request, response, 429, bundle);
    const receipt = await render();
    if (receipt.status === 404) await parts.limits.missed(site.programme, key);
    return send(receipt);
  }
  if (!mayBeKept(request.path) || request.originalUrl.includes("?")) return send(await render());
  // What is kept was rendered for nobody in particular, whatever the first visitor's cookies were.
  const renderToKeep = async () => {
    const rendered = await render();
    return rendered.headers.has(CACHE_HEADER) && request.headers.cookie ? render(true) : rendered;
  };
  const page = (await parts.cache.fill(site.programme, site.origin + request.originalUrl, renderToKeep)) ?? (await render());
  if (isKept(page)) {
    const isHttps = site.origin.startsWith("https:");
    return sendKept(request, response, page, securityHeaders({ isHttps }), isHttps ? "https" : "http");
  }
  send(page);
}

/** A route without a page answers an error with nothing, or with a line in English; people get a page. */
function isBareError({ status, headers, body }: RenderedPage): boolean {
  if (status < 400) return false;
  return body.length === 0 || (headers.get("content-type")?.startsWith("text/plain") === true && body.toString().startsWith("Unexpected Server Error"));
}

/** Whatever went wrong is answered with a page that tells nothing of it. */
function lastResort(parts: Parts): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = error instanceof BodyTooLarge ? 413 : error instanceof BodyTooSlow ? 408 : isClientError(error) ? 400 : 500;
    if (status === 500 && !request.destroyed) log.error({ method: request.method, path: maskPath(request.path), ...errorCode(error) }, "a request failed");
    void sendErrorAndEnd(parts, request, response, status);
  };
}

/** Express and its parts mark what the client did wrong, such as an address that cannot be decoded. */
function isClientError(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === "number" && status >= 400 && status < 500;
}

/** An error page for a request whose body was not read. */
async function sendErrorAndEnd(parts: Parts, request: Request, response: Response, status: number): Promise<void> {
  const bundle = await bundleOf(parts).catch(() => null);
  sendError(request, response, status, bundle);
  discardRest(request);
}

async function bundleOf({ load, isDevelopment }: Parts): Promise<ServerBundle> {
  const bundle = await load();
  // A module that was built anew has opened no database yet.
  if (isDevelopment) bundle.entry.module.server.connectProgrammes();
  return bundle;
}
