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

/** Bytes with places in them for each visitor's own form key, all keys being of one length. */
export interface FormBody {
  kind: "form";
  plain: Copies;
  gzip: Copies;
  /** The checksum of the page, found from the key alone. */
  checksumOf(key: Buffer): number;
}

/** Prepares a rendered page for being sent many times. `keyLength` is the length in bytes of every form key. */
export function keepPage(html: Buffer, headers: Record<string, string>, keyLength: number): KeptPage {
  const parts = html.toString("utf8").split(FORM_KEY_PLACE).map((part) => Buffer.from(part, "utf8"));
  const body = parts.length === 1 ? staticBody(html) : formBody(parts, keyLength);
  return { headers, body, size: body.plain.length + body.gzip.length };
}

/** A page with a form, with the key in its places. */
export function withKey({ plain }: FormBody, key: Buffer): Buffer {
  return plain.with(key);
}

/** The same, compressed: the key goes into its places and the checksum to the end; nothing is compressed again. */
export function withKeyGzip({ gzip, checksumOf }: FormBody, key: Buffer): Buffer {
  const bytes = gzip.with(key);
  bytes.writeUInt32LE(checksumOf(key), bytes.length - 8);
  return bytes;
}

/** How many copies of a page wait to be used again: as many as are on their way at once on a busy day. */
const MOST_SPARE = 32;

/** Copies of the same bytes that differ in their key alone. One that was sent is used again: making one costs more than all the rest of an answer. */
export class Copies {
  private readonly spare: Buffer[] = [];

  constructor(
    private readonly template: Buffer,
    private readonly places: readonly number[],
  ) {}

  get length(): number {
    return this.template.length;
  }

  /** A copy with this key in its places, nobody else's until it is given {@link back}. */
  with(key: Buffer): Buffer {
    const bytes = this.spare.pop() ?? Buffer.from(this.template);
    for (const place of this.places) key.copy(bytes, place);
    return bytes;
  }

  /** Takes back a copy of which every byte has left. */
  back(bytes: Buffer): void {
    if (this.spare.length < MOST_SPARE) this.spare.push(bytes);
  }
}

function staticBody(html: Buffer): StaticBody {
  const etag = createHash("sha256").update(html).digest("base64url").slice(0, 22);
  return { kind: "static", plain: html, gzip: gzipSync(html, { level: 9 }), etag };
}

const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff]);

/**
 * The parts between the keys are deflated once, each ending on a byte; a key stands between them as a stored block
 * (RFC 1951 §3.2.4), so that it can be exchanged within the gzip file (RFC 1952).
 */
function formBody(parts: Buffer[], keyLength: number): FormBody {
  const blank = Buffer.alloc(keyLength);
  const stored = Buffer.alloc(5);
  stored.writeUInt16LE(keyLength, 1);
  stored.writeUInt16LE(~keyLength & 0xffff, 3);
  const plain = new Pieces();
  const gzip = new Pieces().add(GZIP_HEADER);
  parts.forEach((part, index) => {
    if (index > 0) {
      plain.addPlace(blank);
      gzip.add(stored).addPlace(blank);
    }
    plain.add(part);
    gzip.add(deflateRawSync(part, { level: 9, finishFlush: index === parts.length - 1 ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }));
  });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(plain.length, 4);
  return {
    kind: "form",
    plain: new Copies(plain.toBuffer(), plain.places),
    gzip: new Copies(gzip.add(trailer).toBuffer(), gzip.places),
    checksumOf: checksumOf(parts),
  };
}

/**
 * CRC-32 is linear: the checksum of `a` followed by `b` is that of `a`, shifted by the length of `b`, XOR that of `b`. The
 * shift over each part is computed once, as what becomes of each of the 32 bits.
 */
function checksumOf(parts: Buffer[]): (key: Buffer) => number {
  const first = crc32(parts[0]!);
  const rest = parts.slice(1).map((part) => {
    const zeros = Buffer.alloc(part.length);
    const nothing = crc32(zeros, 0);
    return { own: crc32(part), bits: Array.from({ length: 32 }, (_, bit) => crc32(zeros, (1 << bit) >>> 0) ^ nothing) };
  });
  return (key) => {
    let checksum = first;
    for (const { own, bits } of rest) {
      const before = crc32(key, checksum);
      checksum = own;
      for (let bit = 0; bit < 32; bit += 1) if ((before >>> bit) & 1) checksum ^= bits[bit]!;
      checksum >>>= 0;
    }
    return checksum;
  };
}

/** Bytes that are put together, and where in them the keys go. */
class Pieces {
  readonly places: number[] = [];
  length = 0;
  private readonly pieces: Buffer[] = [];

  add(piece: Buffer): this {
    this.pieces.push(piece);
    this.length += piece.length;
    return this;
  }

  addPlace(blank: Buffer): this {
    this.places.push(this.length);
    return this.add(blank);
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.pieces);
  }
}
