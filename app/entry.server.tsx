import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { htmlResponse } from "#app/platform/http/html-response.ts";
import { errorCode, log, maskPath } from "#app/platform/log/log.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { loader as rootLoader } from "./root.tsx";
import { ScriptAddressProvider } from "#app/ui/script/page-script.tsx";

/** The whole server lives in the bundle that Remix builds: web process, worker and command line share it. */
export * as server from "./server/main.ts";

/** Nothing of a page comes later than the page. Unless it is told, Remix keeps a timer for each page for five seconds. */
export const streamTimeout = 0;

/**
 * Renders a page, all of it before anything is sent: pages are small, and a status cannot change once bytes are on their way.
 * Nothing on a page waits while it renders, so one string is the fastest way. An error here is rendered by Remix as the error
 * page.
 */
export default async function handleRequest(request: Request, status: number, headers: Headers, remixContext: EntryContext, context: AppLoadContext): Promise<Response> {
  const { loaderData } = remixContext.staticHandlerContext;
  // Of a form that was refused by something thrown Remix asks no loader, and the page that says so has a language all the same.
  loaderData.root ??= await rootLoader({ request, context, params: {} }).catch(() => ({ lang: requestLanguage(request) }));
  const html = renderToString(
    <ScriptAddressProvider value={remixContext.manifest.entry.module}>
      <RemixServer context={remixContext} url={request.url} />
    </ScriptAddressProvider>,
  );
  letGo(remixContext);
  headers.set("Content-Type", "text/html; charset=utf-8");
  return htmlResponse(`<!DOCTYPE html>${html}`, { headers, status });
}

/**
 * Takes what a page showed away from the router that Remix made for it. The router is an object with getters of its own; V8
 * describes each of these anew, in old memory, and keeps what they can reach until that is collected: all rows of each page.
 */
function letGo({ staticHandlerContext }: EntryContext): void {
  Object.assign(staticHandlerContext, { loaderData: {}, actionData: null, errors: null, matches: [] });
}

/** Errors of loaders and actions: what and where, never what was typed. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  // A form posted to a page without one (405) is the client's doing, and anybody could fill the log with it.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ method: request.method, path: maskPath(new URL(request.url).pathname), ...errorCode(error) }, "a request failed");
}
