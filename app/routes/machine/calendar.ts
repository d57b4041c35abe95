import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarFeed } from "#app/features/meetings/calendar/calendar-link.queries.server.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";

/** The calendar at somebody's private address. Kept by no cache on the way; a calendar programme that has it already is told so. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const stream = await calendarFeed(context.programme, params.file ?? "", context.origin);
  if (stream === null) throw nothingHere();
  const etag = `"${createHash("sha256").update(stream).digest("base64url").slice(0, 27)}"`;
  const headers = { ...PRIVATE_HEADERS, ETag: etag };
  if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
  return new Response(stream, { headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8" } });
}
