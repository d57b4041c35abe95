import { Readable } from "node:stream";

/** A file to save, sent piece by piece as it is made. The web server hands it on without collecting it first. */
export function fileResponse(name: string, pieces: AsyncGenerator<Buffer> | string): Response {
  const body = typeof pieces === "string" ? pieces : (Readable.toWeb(Readable.from(pieces)) as unknown as BodyInit);
  return new Response(body, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" },
  });
}
