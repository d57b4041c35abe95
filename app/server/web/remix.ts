import { pipeline, Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { createRequestHandler, type AppLoadContext, type RequestHandler, type ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { CACHE_HEADER, FORM_KEY_PLACE } from "#app/platform/http/cache-page.ts";
import { htmlOf } from "#app/platform/http/html-response.ts";
import type { RenderedPage } from "./page-cache.ts";
import { actFirst, replaying } from "./act-first.ts";
import { pageAt, sliceFor } from "./route-slices.ts";

/** Not handed on: the origin was checked already, and forwarding headers are believed from a configured proxy only. */
const OURS = new Set(["origin", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-for", "x-forwarded-port", "connection", "content-length", "transfer-encoding"]);

interface RenderOptions {
  /** What was posted; a form with a file comes piece by piece. */
  body?: Buffer | ReadableStream<Uint8Array> | undefined;
  /** Leaves out what the browser says about its user. */
  asNobody?: boolean;
}

/**
 * Lets Remix answer one request and collects the whole answer. Pages are small and complete before they are sent: so an
 * error in the middle is a clean error page, and each has a length. A file to save may be large, so it is handed on as it comes.
 */
export async function renderWithRemix(
  build: ServerBuild,
  mode: string,
  request: ExpressRequest,
  context: AppLoadContext,
  options: RenderOptions = {},
): Promise<RenderedPage> {
  const answer = await answerOf(build, mode, request, context, options);
  if (answer.body && answer.headers.get("content-disposition")?.startsWith("attachment")) {
    return { status: answer.status, headers: answer.headers, body: Buffer.alloc(0), file: answer.body };
  }
  const html = htmlOf(answer);
  const body = html === undefined ? Buffer.from(await answer.arrayBuffer()) : Buffer.from(html, "utf8");
  return { status: answer.status, headers: answer.headers, body };
}

async function answerOf(build: ServerBuild, mode: string, request: ExpressRequest, context: AppLoadContext, options: RenderOptions): Promise<Response> {
  const slice = sliceFor(build, request.path);
  const asked = toRequest(request, context.origin, options);
  const acted = asked.method === "POST" ? await actFirst(build, asked, request.path, context) : null;
  if (!acted) return handlerOf(slice, mode)(asked, context);
  // The action has read the body.
  return acted.answer ?? handlerOf(replaying(slice), mode)(toRequest(request, context.origin, { ...options, body: undefined }), context);
}

const handlers = new WeakMap<ServerBuild, RequestHandler>();

function handlerOf(build: ServerBuild, mode: string): RequestHandler {
  let handler = handlers.get(build);
  if (!handler) handlers.set(build, (handler = createRequestHandler(build, mode)));
  return handler;
}

function toRequest(request: ExpressRequest, origin: string, options: RenderOptions): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || OURS.has(name) || (options.asNobody && (name === "cookie" || name === "accept-language"))) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  headers.set("host", origin.slice(origin.indexOf("//") + 2));
  // Of a file it tells beforehand whether it is too large.
  if (options.body instanceof ReadableStream && request.headers["content-length"]) headers.set("content-length", request.headers["content-length"]);
  const isWrite = request.method !== "GET" && request.method !== "HEAD";
  return new Request(origin + request.originalUrl, {
    // A HEAD is answered as a GET without its body, so that both have the same headers.
    method: isWrite ? request.method : "GET",
    headers,
    ...(isWrite && bodyOf(options.body)),
  });
}

function bodyOf(body: RenderOptions["body"]): RequestInit {
  if (body instanceof ReadableStream) return { body, duplex: "half" } as RequestInit;
  return body?.length ? { body: new Uint8Array(body) } : {};
}

/** Whether what is posted to an address may hold a file: its page says so, with `handle = { takesFile: true }`. */
export function takesFile(build: ServerBuild, request: ExpressRequest): boolean {
  if (!/^multipart\/form-data\b/i.test(request.get("content-type") ?? "")) return false;
  const page = pageAt(build, request.path);
  return (page && (build.routes[page.id]?.module.handle as { takesFile?: boolean } | undefined)?.takesFile) ?? false;
}

/** Sends what Remix rendered; form keys go into their places, and what is not public is not stored by anybody. */
export function sendRendered(request: ExpressRequest, response: ExpressResponse, { status, headers, body, file }: RenderedPage): void {
  response.status(status);
  for (const [name, value] of headers) {
    if (name === "set-cookie" || name === CACHE_HEADER.toLowerCase()) continue;
    // What is said of a file (its length, what it may do) stands in place of what is said of pages.
    if (file) response.set(name, value);
    else if (name !== "content-length") response.append(name, value);
  }
  for (const cookie of headers.getSetCookie()) response.append("Set-Cookie", cookie);
  if (file) return sendFile(request, response, file);
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  if (isPage && !response.get("Cache-Control")) response.set("Cache-Control", "no-store");
  const filled = isPage && body.includes(FORM_KEY_PLACE) ? Buffer.from(body.toString("utf8").replaceAll(FORM_KEY_PLACE, newFormKey()), "utf8") : body;
  response.set("Content-Length", String(filled.length));
  response.end(request.method === "HEAD" ? undefined : filled);
}

/** Sends a file at the pace at which it is taken. Where it breaks off, so does the connection: half a file must not look whole. */
function sendFile(request: ExpressRequest, response: ExpressResponse, file: ReadableStream<Uint8Array>): void {
  if (request.method === "HEAD") {
    void file.cancel();
    response.end();
    return;
  }
  pipeline(Readable.fromWeb(file as NodeReadableStream), response, () => {});
}
