import http from "node:http";
import { inject } from "vitest";

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

export interface Question {
  /** The host name asked for; decides the programme. */
  host?: string;
  cookie?: string;
  /** Fields of a form, or a body as it is. */
  body?: Record<string, string> | [string, string][] | string | Buffer;
  headers?: Record<string, string>;
  /** The address a client seems to come from, for what is limited by address. */
  from?: string;
}

export const HOST = "heard.example";

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Asks the running portal one thing over HTTP, redirects not followed. A POST says what browsers say of a form of ours:
 * its type and where it comes from.
 */
export function ask(method: string, path: string, { host = HOST, cookie, body, headers, from }: Question = {}): Promise<Answer> {
  const content = typeof body === "string" || Buffer.isBuffer(body) ? body : body ? new URLSearchParams(body).toString() : "";
  const isPost = method === "POST";
  const all: Record<string, string> = {
    host,
    ...(isPost ? { "content-type": "application/x-www-form-urlencoded", origin: `https://${host}`, "content-length": String(Buffer.byteLength(content)) } : {}),
    ...(cookie ? { cookie } : {}),
    ...(from ? { "x-forwarded-for": from } : {}),
    ...headers,
  };
  // An empty value stands for a header that is not sent.
  for (const [name, value] of Object.entries(all)) if (value === "") delete all[name];
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port: inject("portal").port, method, path, headers: all, agent, setHost: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString("utf8") }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(isPost ? content : undefined);
  });
}

let last = 0;

/** A client's address that no other request of this run has. */
export function newAddress(): string {
  last += 1;
  return `10.${(last >> 16) & 255}.${(last >> 8) & 255}.${last & 255}`;
}

/** The value of a hidden or visible field in a page. */
export function fieldValue(page: string, name: string): string {
  const tag = new RegExp(`<input[^>]*\\bname="${name}"[^>]*>`).exec(page)?.[0];
  const value = tag && /\bvalue="([^"]*)"/.exec(tag)?.[1];
  if (value === undefined) throw new Error(`no field ${name} in the page`);
  return value;
}
