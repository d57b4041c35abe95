import type { AppLoadContext } from "@remix-run/node";

/** What the process knows about a request before Remix sees it. */
declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The programme (PostgreSQL schema) that this host name belongs to. */
    programme: string;
    /** The address at which people reach Heard, without a slash at the end: `https://heard.example`. */
    origin: string;
    /** The client's address as an HMAC with a salt of the day: for limits; the address itself is not kept. */
    addressKey: string;
    /** The nonce of this response's content security policy. */
    nonce: string;
  }
}

const remembered = new WeakMap<AppLoadContext, Map<string, Promise<unknown>>>();

/** Runs `work` once per request, however many loaders ask: the session, the programme's settings. */
export function oncePerRequest<T>(context: AppLoadContext, key: string, work: () => Promise<T>): Promise<T> {
  let entries = remembered.get(context);
  if (!entries) remembered.set(context, (entries = new Map()));
  let entry = entries.get(key) as Promise<T> | undefined;
  if (!entry) entries.set(key, (entry = work()));
  return entry;
}
