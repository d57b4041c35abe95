import type { IncomingMessage } from "node:http";
import { env } from "#app/platform/env/env.ts";
import { configuredProgrammes, localAddress, ownHosts } from "../settings.ts";

/** Whom a request is for: the programme, and the address under which people know it. */
export interface Site {
  programme: string;
  /** `https://heard.example`, without a slash at the end. */
  origin: string;
}

/** Whether the peer of a connection is a proxy whose forwarding headers are believed. */
export type Trust = (address: string, hop: number) => boolean;

/**
 * Finds the programme of a request by its host name. Links in mails are made from the origin, so a host name that nobody
 * configured never becomes one: it is answered under HEARD_URL, or this machine's own address.
 * Gives null where only listed host names are answered and this is none.
 */
export function siteFinder(trust: Trust): (request: IncomingMessage) => Site | null {
  const { fallback, byHost } = configuredProgrammes();
  const known = new URL(localAddress());
  const own = ownHosts();
  const found = new Map<string, Site | null>();

  const find = (host: string, protocol: string): Site | null => {
    const name = host.replace(/:\d+$/, "");
    const programme = byHost.get(host) ?? byHost.get(name) ?? fallback;
    if (!programme) return null;
    const scheme = host === known.host || protocol === "https" ? (host === known.host ? known.protocol : "https:") : schemeOf(known);
    // `localhost:99999` names this machine and yet is no address.
    const isNamed = URL.canParse(`${scheme}//${host}`) && (byHost.has(host) || byHost.has(name) || host === known.host || (!env().HEARD_URL && (own.has(name) || name.endsWith(".localhost"))));
    return { programme, origin: isNamed ? `${scheme}//${host}` : known.origin };
  };

  return (request) => {
    const isForwarded = trust(request.socket.remoteAddress ?? "", 0);
    const host = (isForwarded && forwarded(request, "x-forwarded-host")) || request.headers.host || "";
    const protocol = (isForwarded && forwarded(request, "x-forwarded-proto")) || "http";
    const key = `${protocol} ${host.slice(0, 300).toLowerCase()}`;
    let site = found.get(key);
    if (site === undefined) {
      site = /^[a-z0-9.\-_:[\]]*$/i.test(host) && host.length <= 300 ? find(host.toLowerCase(), protocol) : null;
      if (found.size >= 1000) found.clear();
      found.set(key, site);
    }
    return site;
  };
}

/** All programmes of an installation are reached in the same way as its public address. */
function schemeOf(known: URL): string {
  return env().HEARD_URL ? known.protocol : "http:";
}

function forwarded(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return (Array.isArray(value) ? value[0] : value)?.split(",")[0]?.trim();
}
