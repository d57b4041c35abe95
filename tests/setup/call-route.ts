import type { AppLoadContext } from "@remix-run/node";

/** What the server would hand to Remix for one request to this programme. */
export function contextOf(programme: string, addressKey = "somewhere"): AppLoadContext {
  return { programme, addressKey, origin: "https://heard.test", nonce: "n" };
}

/** A request as a browser sends it: GET, or POST of these fields. */
export function browserRequest(path: string, options: { fields?: Record<string, string>; cookie?: string } = {}): Request {
  const headers = new Headers(options.cookie ? { Cookie: options.cookie } : {});
  if (!options.fields) return new Request(`https://heard.test${path}`, { headers });
  headers.set("Content-Type", "application/x-www-form-urlencoded");
  return new Request(`https://heard.test${path}`, { method: "POST", headers, body: new URLSearchParams(options.fields).toString() });
}

/** What an action answers, as the browser would meet it: status, where to, cookies, and the errors of its form. */
export async function answerOf(work: Promise<unknown>) {
  const answer = await work.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answer instanceof Response) {
    return { status: answer.status, location: answer.headers.get("Location"), cookies: answer.headers.getSetCookie(), errors: null };
  }
  const { data, init } = answer as { data: { lastResult: { error?: Record<string, string[]> } | null }; init: { status?: number } | null };
  return { status: init?.status ?? 200, location: null, cookies: [], errors: data.lastResult?.error ?? null };
}

/** `name=value` of a cookie that an answer sets. */
export function cookieOf(cookies: string[], name: string): string {
  const found = cookies.findLast((cookie) => cookie.startsWith(`${name}=`));
  if (!found) throw new Error(`no cookie ${name}`);
  return found.split(";")[0]!;
}
