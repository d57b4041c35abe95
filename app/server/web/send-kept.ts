import type { IncomingMessage, ServerResponse } from "node:http";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { withKey, withKeyGzip, type KeptPage } from "./kept-page.ts";

/** Heads of responses, written once for each page: they are the same until the page is rendered anew. */
const heads = new WeakMap<KeptPage, Map<string, string[]>>();

/** Sends a kept page: compressed where the client can, 304 where it has it, the form key in its place where there is a form. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage, common: Record<string, string>, scheme: string): void {
  const { body } = page;
  const encoding = acceptsGzip(request.headers["accept-encoding"]) ? "gzip" : "plain";
  if (body.kind === "static" && knows(request.headers["if-none-match"], body.etag)) {
    response.writeHead(304, headOf(page, "none", common, scheme)).end();
    return;
  }
  response.writeHead(200, headOf(page, encoding, common, scheme));
  if (request.method === "HEAD") return void response.end();
  if (body.kind === "static") return void response.end(body[encoding]);
  const key = Buffer.from(newFormKey(), "latin1");
  const bytes = encoding === "gzip" ? withKeyGzip(body, key) : withKey(body, key);
  // Told once the system has every byte; where somebody went away before, the copy is let go.
  response.end(bytes, () => body[encoding].back(bytes));
}

/** Names and values, one after the other. */
function headOf(page: KeptPage, encoding: "gzip" | "plain" | "none", common: Record<string, string>, scheme: string): string[] {
  let known = heads.get(page);
  if (!known) heads.set(page, (known = new Map()));
  const name = `${encoding} ${scheme}`;
  let head = known.get(name);
  if (!head) known.set(name, (head = Object.entries({ ...common, ...page.headers, ...bodyHeaders(page, encoding) }).flat()));
  return head;
}

function bodyHeaders({ body }: KeptPage, encoding: "gzip" | "plain" | "none"): Record<string, string> {
  return {
    Vary: "Accept-Encoding",
    "Cache-Control": body.kind === "form" ? "no-store" : "no-cache",
    ...(body.kind === "static" ? { ETag: `"${body.etag}${encoding === "plain" ? "" : "-gz"}"` } : {}),
    ...(encoding === "gzip" ? { "Content-Encoding": "gzip" } : {}),
    ...(encoding === "none" ? {} : { "Content-Length": String(body[encoding].length) }),
  };
}

/** Whether a client takes gzip (RFC 9110 §12.5.3; `q=0` says no). */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  return typeof header === "string" && /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/i.test(header);
}

function knows(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.includes(`"${etag}"`) || header.includes(`"${etag}-gz"`));
}
