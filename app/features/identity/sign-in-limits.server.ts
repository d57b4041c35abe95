import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "#app/platform/env/env.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { CODE_RULES } from "./identity.ts";

/**
 * Limits of the sign-in pages, in this process's memory. Keys are HMACs: no address is kept. They count what was typed,
 * whether or not such an account exists, so that a limit tells nothing.
 */
function newLimiters() {
  const points = env().HEARD_POST_LIMIT;
  return {
    /** Mails asked for from one address; a waiting room shares one. */
    askingAddress: new RateLimiterMemory({ points, duration: 600 }),
    /** Mails asked for one account. */
    askingAccount: new RateLimiterMemory({ points: CODE_RULES.mailsAnHour, duration: 3600 }),
    /** Codes, links and cards tried from one address. */
    tryingAddress: new RateLimiterMemory({ points, duration: 600 }),
    /** Codes tried for one account in a day; the link in the mail goes on working. */
    tryingAccount: new RateLimiterMemory({ points: 40, duration: 86_400 }),
  };
}

let made: ReturnType<typeof newLimiters> | undefined;

function limiters() {
  return (made ??= newLimiters());
}

/** @throws DomainError (429) where more mails are asked for than the limits allow. */
export async function limitAsking(programme: string, addressKey: string, email: string): Promise<void> {
  await spend(limiters().askingAddress, programme, addressKey, "identity:errors.tooMany");
  await spend(limiters().askingAccount, programme, email, "identity:errors.tooManyMails");
}

/** @throws DomainError (429) where more codes are tried than the limits allow. Links and cards are of no typed account. */
export async function limitTrying(programme: string, addressKey: string, email?: string): Promise<void> {
  await spend(limiters().tryingAddress, programme, addressKey, "identity:errors.tooMany");
  if (email) await spend(limiters().tryingAccount, programme, email, "identity:errors.tooMany");
}

async function spend(limiter: RateLimiterMemory, programme: string, key: string, code: string): Promise<void> {
  try {
    await limiter.consume(hmac("limit", programme, key).toString("base64url"));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new DomainError(code, 429);
  }
}
