import { redirect } from "@remix-run/node";
import { secureFlag } from "./secure-flag.ts";

/** A short message for the next page: a translation key with its namespace, and numbers for it. */
export interface ToastMessage {
  key: string;
  values: Record<string, string | number>;
  /** Where it is taken back: a form that asks for nothing but the version that was seen. */
  undo?: { action: string; version: number } | undefined;
}

const COOKIE = "heard_toast";

/** Redirects (303) and lets that page, and no other, show a short message. The cookie ends by itself after a few seconds. */
export function redirectWithToast(to: string, key: string, values: ToastMessage["values"] = {}, undo?: ToastMessage["undo"]): Response {
  const content = Buffer.from(JSON.stringify({ key, values, undo, at: pathOf(to) })).toString("base64url");
  return redirect(to, {
    status: 303,
    headers: { "Set-Cookie": `${COOKIE}=${content}; Path=/; Max-Age=6; HttpOnly; SameSite=Lax${secureFlag()}` },
  });
}

/** The message that the page before left for this one, if any. Only keys that look like ours are believed. */
export function readToast(request: Request): ToastMessage | null {
  const content = readCookie(request, COOKIE);
  if (!content || content.length > 1000) return null;
  try {
    const { key, values, undo, at } = JSON.parse(Buffer.from(content, "base64url").toString("utf8")) as ToastMessage & { at?: string };
    if (at !== pathOf(request.url)) return null;
    if (typeof key !== "string" || !/^[a-z]{2,20}:[A-Za-z.]{1,80}$/.test(key)) return null;
    const plain = Object.entries(values ?? {}).filter(([, value]) => typeof value === "number" || typeof value === "string");
    const canUndo = typeof undo?.action === "string" && /^\/team\/[\w/?=&.%+-]{1,400}$/.test(undo.action) && Number.isInteger(undo.version);
    return { key, values: Object.fromEntries(plain), ...(canUndo && { undo: { action: undo.action, version: undo.version } }) };
  } catch {
    return null;
  }
}

/** The path of an address, without its query: `/me/said/7`. */
function pathOf(address: string): string {
  return new URL(address, "http://heard.invalid").pathname;
}

/** The value of one cookie of a request, as it was sent. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
