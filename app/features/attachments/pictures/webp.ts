import { onlyOrientation, orientationIn } from "./orientation.ts";

/** What a picture is drawn by (RFC 9649 §2.7). */
const DRAWN_BY = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** What the header of a larger WebP says it has besides (RFC 9649 §2.7.1). */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

const EXIF = Buffer.from("Exif\0\0");

/** A WebP without EXIF, XMP and what nobody knows. How it is to be turned stays. Null where it is no whole WebP. */
export function webpWithoutMetadata(bytes: Buffer): Buffer | null {
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP") return null;
  const whole = bytes.readUInt32LE(4) + 8;
  if (whole > bytes.length + 1) return null;
  const kept: Buffer[] = [];
  let [header, turned]: [Buffer | null, number | null] = [null, null];
  let at = 12;
  while (at + 8 <= Math.min(whole, bytes.length)) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > bytes.length) return null;
    const type = bytes.toString("latin1", at, at + 4);
    const content = bytes.subarray(at + 8, end);
    if (type === "EXIF") turned ??= orientationIn(content.subarray(0, 6).equals(EXIF) ? content.subarray(6) : content);
    if (DRAWN_BY.has(type)) kept.push(type === "VP8X" ? (header ??= chunk(type, content)) : chunk(type, content));
    at = end + (size % 2);
  }
  if (!kept.some((one) => ["VP8 ", "VP8L", "ANMF"].includes(one.toString("latin1", 0, 4)))) return null;
  if (header && header.length > 8) {
    const flags = header[8]! & ~(HAS_EXIF | HAS_XMP);
    header[8] = turned === null ? flags : flags | HAS_EXIF;
    if (turned !== null) kept.push(chunk("EXIF", onlyOrientation(turned)));
  }
  const body = Buffer.concat([Buffer.from("WEBP"), ...kept]);
  return chunk("RIFF", body);
}

/** A part with its name and its length, filled up to an even one. */
function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
