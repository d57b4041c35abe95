import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { errorCode, log, maskPath } from "#app/platform/log/log.ts";

/** The whole server lives in the bundle that Remix builds: web process, worker and command line share it. */
export * as server from "./server/main.ts";

/** How long a page may take to render, in milliseconds. */
const RENDER_LIMIT = 10_000;

/** Renders a page. It waits until the whole page is there: pages are small, and a status cannot change once bytes are sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={remixContext} url={request.url} />, {
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
        pipe(body);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        failed = true;
        log.error({ path: maskPath(new URL(request.url).pathname), ...errorCode(error) }, "a page could not be rendered");
      },
    });
    // Cleared above, since a timer that is left pins the whole tree in memory.
    const timer = setTimeout(abort, RENDER_LIMIT);
  });
}

/** Errors of loaders and actions: what and where, never what was typed. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ method: request.method, path: maskPath(new URL(request.url).pathname), ...errorCode(error) }, "a request failed");
}
