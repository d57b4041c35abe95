import type { ActionFunctionArgs } from "@remix-run/node";
import { isSigned, messageIn } from "#app/features/notifications/bounces/posted-report.ts";
import { takeReport } from "#app/features/notifications/bounces/take-report.server.ts";
import { env } from "#app/platform/env/env.ts";

/**
 * Takes a message that a mail server sent back, signed with the key of the setting HEARD_BOUNCES_KEY; without the setting the
 * address does not exist. Reads no session. Whatever the message is, a signed one is answered alike.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { HEARD_BOUNCES_KEY: key } = env();
  if (!key) return new Response(null, { status: 404 });
  const body = new Uint8Array(await request.arrayBuffer());
  if (!isSigned(body, request.headers.get("X-Heard-Signature"), key)) return new Response(null, { status: 403 });
  const message = messageIn(body, request.headers.get("Content-Type") ?? "");
  if (!message) return new Response(null, { status: 400 });
  await takeReport({ kind: "system", programme: context.programme }, message);
  return new Response(null, { status: 204 });
}

/** There is nothing to look at. */
export function loader() {
  return new Response(null, { status: 404 });
}
