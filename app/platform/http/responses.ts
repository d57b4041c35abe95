import { data, redirect } from "@remix-run/node";

/** "See other" after a write: the browser fetches the page with GET, and a reload does not send the form again. */
export function seeOther(to: string): Response {
  return redirect(to, 303);
}

/** "Found": another address for now. */
export function found(to: string): Response {
  return redirect(to, 302);
}

/** What an action found, for its page to be shown again, with a status. */
export function shownAgain<T>(reply: T, status: number) {
  return data(reply, status);
}

/** There is nothing at this address for whoever asks. */
export function nothingHere(): Response {
  return new Response(null, { status: 404 });
}

/** Headers of what only one person may see: kept nowhere, found by no search engine. */
export const PRIVATE_HEADERS = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
} as const;
