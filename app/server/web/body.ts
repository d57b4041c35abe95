import type { IncomingMessage } from "node:http";
import { FORM_LIMITS } from "#app/platform/http/parse-form.ts";

/** The posted body was larger than a form of ours can be. */
export class BodyTooLarge extends Error {}

/** A form of ours came too slowly. */
export class BodyTooSlow extends Error {}

/** How long a form may take to come, and one with a file, in milliseconds. */
const FORM_MS = 30_000;
export const FILE_MS = 600_000;

/**
 * Reads a posted body, whether its length was announced or not.
 * @throws BodyTooLarge as soon as it is clear that it is too large, BodyTooSlow where it does not come.
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
    const late = setTimeout(() => reject(new BodyTooSlow()), FORM_MS);
    late.unref();
    request.once("close", () => clearTimeout(late));
  });
}

/**
 * A posted body piece by piece, as it is asked for. Whoever stops in the middle leaves the connection as it is, so that the client
 * can still be answered.
 */
export function streamBody(request: IncomingMessage): ReadableStream<Uint8Array> {
  const pieces = request.iterator({ destroyOnReturn: false });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = (await pieces.next()) as IteratorResult<Buffer>;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Lets a client that is still sending read the answer first: what it sends is thrown away for a few seconds (or `forMs`), then
 * the connection ends. Browsers show an answer only after they have sent everything.
 */
export function discardRest(request: IncomingMessage, forMs = 3000): void {
  if (request.complete) return;
  request.resume();
  const cut = setTimeout(() => request.destroy(), forMs);
  cut.unref();
  request.once("close", () => clearTimeout(cut));
}
