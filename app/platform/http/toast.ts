import { redirect } from "@remix-run/node";
import { secureFlag } from "./secure-flag.ts";

/** A short message for the next page: a translation key with its namespace, and numbers for it. */
export interface ToastMessage {
  key: string;
  values: Record<string, string | number>;
  undo?: ToastUndo | undefined;
}

/** Where it is taken back: a form that is sent with the version that was seen and, where it sets something, what stood there before. */
export interface ToastUndo {
  action: string;
  version: number;
  fields?: Record<string, string> | undefined;
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
    return { key, values: Object.fromEntries(plain), ...(isUndo(undo) && { undo: { action: undo.action, version: undo.version, fields: undo.fields } }) };
  } catch {
    return null;
  }
}

function isUndo(undo: unknown): undo is ToastUndo {
  const { action, version, fields = {} } = (undo ?? {}) as Partial<ToastUndo>;
  if (typeof action !== "string" || !/^\/team\/[\w/?=&.%+-]{1,400}$/.test(action) || !Number.isInteger(version)) return false;
  return typeof fields === "object" && Object.entries(fields).every(([name, value]) => /^[a-z]{1,20}$/i.test(name) && typeof value === "string" && value.length <= 80);
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
