import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** What the check looks at. */
export interface WriteRequest {
  method: string;
  path: string;
  /** The host that the browser asked for, with its port. */
  host: string;
  origin?: string;
  fetchSite?: string;
}

/**
 * Whether a request that may change something comes from a page of ours: its `Origin` is our host, or, where that says
 * nothing, `Sec-Fetch-Site` is same-origin. Browsers so old that they send neither may use the public forms, which read no
 * session.
 */
export function comesFromUs({ method, path, host, origin, fetchSite }: WriteRequest): boolean {
  if (method === "GET" || method === "HEAD") return true;
  if (origin && origin !== "null") return sameHost(origin, host);
  if (fetchSite) return fetchSite === "same-origin";
  return origin === undefined && isPublicPath(path);
}

/** An address to which machines post what they signed: it reads no session, so it does not matter where it comes from. */
export function isForMachines(path: string): boolean {
  return path === paths.bounces();
}

/** Whether an address stops mails with one press: mail providers post there from wherever they are (RFC 8058), and nothing but that. */
export function stopsMails(path: string): boolean {
  return isPublicPath(path) && /^\/[^/]+\/u\/[^/]+$/i.test(path);
}

/** Whether an address is one of the public pages, whose first segment is a language. */
export function isPublicPath(path: string): boolean {
  return isShipped(path.split("/", 2)[1]);
}

/** Whether the whole-page cache may keep what is at an address: public pages and feeds, which read no session. */
export function mayBeKept(path: string): boolean {
  return isPublicPath(path) || path.startsWith("/feeds/");
}

function sameHost(origin: string, host: string): boolean {
  try {
    const url = new URL(origin);
    return url.host === new URL(`${url.protocol}//${host}`).host;
  } catch {
    return false;
  }
}
