import type { IncomingMessage, ServerResponse } from "node:http";
import { newFormKey } from "#app/features/input/form-key.server.ts";
import { withKey, withKeyGzip, type KeptPage } from "./kept-page.ts";

/** Sends a kept page: compressed where the client can, 304 where it has it, the form key spliced in where there is a form. */
export function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage, common: Record<string, string>): void {
  const isGzip = acceptsGzip(request.headers["accept-encoding"]);
  const headers: Record<string, string | number> = { ...common, ...page.headers, Vary: "Accept-Encoding" };
  if (isGzip) headers["Content-Encoding"] = "gzip";
  let body: Buffer;
  if (page.body.kind === "form") {
    const key = Buffer.from(newFormKey(), "latin1");
    body = isGzip ? withKeyGzip(page.body, key) : withKey(page.body, key);
    headers["Cache-Control"] = "no-store";
  } else {
    body = isGzip ? page.body.gzip : page.body.plain;
    headers["Cache-Control"] = "no-cache";
    headers.ETag = `"${page.body.etag}${isGzip ? "-gz" : ""}"`;
    if (knows(request.headers["if-none-match"], page.body.etag)) {
      delete headers["Content-Encoding"];
      response.writeHead(304, headers).end();
      return;
    }
  }
  headers["Content-Length"] = body.length;
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether a client takes gzip (RFC 9110 §12.5.3; `q=0` says no). */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  return typeof header === "string" && /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/i.test(header);
}

function knows(header: string | undefined, etag: string): boolean {
  return header !== undefined && (header.includes(`"${etag}"`) || header.includes(`"${etag}-gz"`));
}
