import type { IncomingMessage } from "node:http";
import { FORM_LIMITS } from "#app/platform/http/parse-form.ts";

/** The posted body was larger than a form of ours can be. */
export class BodyTooLarge extends Error {}

/**
 * Reads a posted body, whether its length was announced or not.
 * @throws BodyTooLarge as soon as it is clear that it is too large.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > FORM_LIMITS.bytes) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= FORM_LIMITS.bytes) return void chunks.push(chunk);
      request.off("data", take);
      reject(new BodyTooLarge());
    };
    request.on("data", take);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("the client went away")));
  });
}

/**
 * Lets a client that is still sending read the answer first: what it sends is thrown away for a few seconds, then the
 * connection ends.
 */
export function discardRest(request: IncomingMessage): void {
  request.resume();
  const cut = setTimeout(() => request.destroy(), 3000);
  cut.unref();
  request.once("close", () => clearTimeout(cut));
}
