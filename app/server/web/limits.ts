import { randomBytes } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { now } from "#app/platform/clock/clock.ts";
import { env } from "#app/platform/env/env.ts";
import { hmac } from "#app/platform/secrets/secrets.ts";
import { isPublicPath } from "./origin-check.ts";

const TEN_MINUTES = 600;

let salt = { day: "", bytes: Buffer.alloc(0) };

/**
 * A client's address as an HMAC with a salt of the day, which is kept nowhere: limits can be counted, the address cannot be
 * found out. IPv6 addresses count by their /64, which one household has to itself.
 */
export function addressKey(address: string): string {
  const day = now().toISOString().slice(0, 10);
  if (salt.day !== day) salt = { day, bytes: randomBytes(16) };
  return hmac("limit", salt.bytes, networkOf(address)).subarray(0, 12).toString("base64url");
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").split("%")[0]!;
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill("0"), ...last].slice(0, 4).map((part) => part.replace(/^0+(?=.)/, "")).join(":");
}

/** The limits of one process on what an address posts to the public pages, and on receipts it opens that nobody was given. */
export interface Limits {
  /** Counts a post. False: too many; it must not be handled. */
  allows(programme: string, path: string, key: string): Promise<boolean>;
  /** Whether an address may open one more receipt. Only those that are none count, so whoever has a receipt may look often. */
  mayOpen(programme: string, key: string): Promise<boolean>;
  /** Counts a receipt that is none. */
  missed(programme: string, key: string): Promise<void>;
}

/** 60 posts in ten minutes by default (a waiting room shares one address); a third of that for signing in. */
export function newLimits(points = env().HEARD_POST_LIMIT): Limits {
  const posts = new RateLimiterMemory({ points, duration: TEN_MINUTES });
  const signIns = new RateLimiterMemory({ points: Math.ceil(points / 3), duration: TEN_MINUTES });
  // Who answers a survey page by page sends many forms under one private code; a mail provider stops mails for many people.
  const answers = new RateLimiterMemory({ points: points * 5, duration: TEN_MINUTES });
  const misses = new RateLimiterMemory({ points, duration: TEN_MINUTES });
  return {
    async allows(programme, path, key) {
      if (!isPublicPath(path)) return true;
      const limiter = /^\/[^/]+\/(sign-in|card)(\/|$)/i.test(path) ? signIns : /^\/[^/]+\/[su]\//i.test(path) ? answers : posts;
      return limiter.consume(`${programme} ${key}`).then(
        () => true,
        () => false,
      );
    },
    async mayOpen(programme, key) {
      return ((await misses.get(`${programme} ${key}`))?.consumedPoints ?? 0) < points;
    },
    async missed(programme, key) {
      await misses.consume(`${programme} ${key}`).catch(() => {});
    },
  };
}
