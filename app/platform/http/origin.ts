import { env } from "../env/env.ts";

/**
 * The address at which people reach a programme, without a slash at the end, for what is sent outside a request: mail.
 * HEARD_URL, with the programme's own host name where HEARD_PROGRAMMES gives it one.
 */
export function originOf(programme: string): string {
  const { HEARD_URL, HEARD_PROGRAMMES, PORT } = env();
  const url = new URL(HEARD_URL ?? `http://localhost:${PORT}`);
  for (const part of HEARD_PROGRAMMES?.split(",") ?? []) {
    const [host = "", schema = ""] = part.split("=").map((side) => side.trim().toLowerCase());
    if (schema === programme && host !== "*" && host !== "") {
      url.hostname = host;
      break;
    }
  }
  return url.origin;
}
