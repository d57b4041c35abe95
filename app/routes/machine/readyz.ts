import { isDatabaseReady } from "#app/platform/db/readiness.ts";

/** Whether requests can be served: every programme's database answers and is up to date. */
export async function loader() {
  const isReady = await isDatabaseReady();
  return new Response(isReady ? "ready\n" : "not ready\n", {
    status: isReady ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
