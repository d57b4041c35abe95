import { env } from "../env/env.ts";

/** The end of a `Set-Cookie` value: over https only, where people reach Heard over https. */
export function secureFlag(): string {
  return env().HEARD_URL?.startsWith("https:") ? "; Secure" : "";
}
