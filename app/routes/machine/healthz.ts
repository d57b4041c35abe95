/** Whether the process lives. Looks at nothing else: a database that is away is no reason to end it. */
export function loader() {
  return new Response("ok\n", { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
}
