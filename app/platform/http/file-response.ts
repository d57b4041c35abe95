import { Readable } from "node:stream";
import { create as contentDisposition } from "content-disposition";
import { StoreAway } from "../files/store-away.ts";
import { errorCode, log } from "../log/log.ts";
import { orNotFound } from "./or-not-found.ts";
import { PRIVATE_HEADERS } from "./responses.ts";

/** A file to save, sent piece by piece as it is made. The web server hands it on without collecting it first. */
export function fileResponse(name: string, pieces: AsyncGenerator<Buffer> | string): Response {
  const body = typeof pieces === "string" ? pieces : bodyOf(Readable.from(pieces));
  return new Response(body, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
  });
}

/**
 * A file that somebody of outside made, to be saved and never shown by the browser: its name as RFC 6266 and 8187 have it, no
 * guessing what it is, and nothing that it may do where a browser opens it all the same. 404 where `open` refuses; 503 where
 * the store of files is away.
 */
export async function fileToSave(open: () => Promise<{ name: string; mediaType: string; size: number; bytes: Readable }>): Promise<Response> {
  try {
    const { name, mediaType, size, bytes } = await orNotFound(open());
    return new Response(bodyOf(bytes), {
      headers: {
        "Content-Type": mediaType,
        "Content-Length": String(size),
        "Content-Disposition": contentDisposition(name),
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        ...PRIVATE_HEADERS,
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    log.error(errorCode(error), "the store of files does not answer");
    throw new Response(null, { status: 503 });
  }
}

function bodyOf(pieces: Readable): BodyInit {
  return Readable.toWeb(pieces) as unknown as BodyInit;
}
