import { createHash } from "node:crypto";
import { constants, crc32, deflateRawSync, gzipSync } from "node:zlib";
import { FORM_KEY_PLACE } from "#app/platform/http/cache-page.ts";

/** A page as it is kept: its headers, and its body ready to be sent. */
export interface KeptPage {
  headers: Record<string, string>;
  body: StaticBody | FormBody;
  /** Bytes of memory, about. */
  size: number;
}

/** The same bytes for everybody. */
export interface StaticBody {
  kind: "static";
  plain: Buffer;
  gzip: Buffer;
  etag: string;
}

/** Bytes with a place in them for each visitor's own form key. */
export interface FormBody {
  kind: "form";
  plain: Buffer[];
  deflated: Buffer[];
}

/** Prepares a rendered page for being sent many times. */
export function keepPage(html: Buffer, headers: Record<string, string>): KeptPage {
  const parts = html.toString("utf8").split(FORM_KEY_PLACE).map((part) => Buffer.from(part, "utf8"));
  if (parts.length === 1) {
    const gzip = gzipSync(html, { level: 9 });
    const etag = createHash("sha256").update(html).digest("base64url").slice(0, 22);
    return { headers, body: { kind: "static", plain: html, gzip, etag }, size: html.length + gzip.length };
  }
  const deflated = parts.map((part, index) =>
    deflateRawSync(part, { level: 9, finishFlush: index === parts.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  );
  const size = html.length + deflated.reduce((sum, part) => sum + part.length, 0);
  return { headers, body: { kind: "form", plain: parts, deflated }, size };
}

/** A page with a form, with the key in its places. */
export function withKey(body: FormBody, key: Buffer): Buffer {
  return Buffer.concat(body.plain.flatMap((part, index) => (index === 0 ? [part] : [key, part])));
}

const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff]);

/**
 * The same, compressed (RFC 1952): the parts were deflated once, each ending on a byte; the key goes between them as a
 * stored block (RFC 1951 §3.2.4), and only the checksum is computed anew.
 */
export function withKeyGzip(body: FormBody, key: Buffer): Buffer {
  const stored = Buffer.alloc(5);
  stored.writeUInt16LE(key.length, 1);
  stored.writeUInt16LE(~key.length & 0xffff, 3);
  const pieces: Buffer[] = [GZIP_HEADER];
  let checksum = 0;
  let length = 0;
  body.plain.forEach((part, index) => {
    if (index > 0) {
      pieces.push(stored, key);
      checksum = crc32(key, checksum);
      length += key.length;
    }
    pieces.push(body.deflated[index]!);
    checksum = crc32(part, checksum);
    length += part.length;
  });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(checksum >>> 0, 0);
  trailer.writeUInt32LE(length >>> 0, 4);
  pieces.push(trailer);
  return Buffer.concat(pieces);
}
