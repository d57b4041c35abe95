import { now } from "#app/platform/clock/clock.ts";
import { secureFlag } from "#app/platform/http/secure-flag.ts";
import { readCookie } from "#app/platform/http/toast.ts";
import { sealWords, unsealWords } from "#app/platform/secrets/secrets.ts";

const COOKIE = "heard_sign_in";
const MINUTES = 60;

/**
 * The `Set-Cookie` value that tells the code page which account is meant: the typed address, encrypted and
 * authenticated, for an hour. It is the same for an address without an account.
 */
export function rememberAsked(programme: string, email: string): string {
  const until = now().getTime() + MINUTES * 60_000;
  const sealed = sealWords("sign-in", JSON.stringify([programme, email, until])).toString("base64url");
  return cookie(sealed, MINUTES * 60);
}

/** The `Set-Cookie` value that forgets it. */
export function forgetAsked(): string {
  return cookie("", 0);
}

/** The address for which this browser asked a code, or null: nothing asked, too long ago, or not a cookie of ours. */
export function askedAccount(request: Request, programme: string): string | null {
  const value = readCookie(request, COOKIE);
  if (!value || value.length > 2000) return null;
  try {
    const [forProgramme, email, until] = JSON.parse(unsealWords("sign-in", Buffer.from(value, "base64url"))) as [string, string, number];
    return forProgramme === programme && until > now().getTime() ? email : null;
  } catch {
    return null;
  }
}

function cookie(value: string, seconds: number): string {
  return `${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secureFlag()}`;
}
