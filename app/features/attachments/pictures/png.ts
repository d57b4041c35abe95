import { crc32 } from "node:zlib";
import { onlyOrientation, orientationIn } from "./orientation.ts";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

/** What a picture is drawn by (PNG third edition §5.6): its parts, colours, density, movement. Words, times and what is private are not. */
const DRAWN_BY = new Set(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"]);

/** A PNG without the words, times and EXIF beside its picture, and what stands behind its end. How it is to be turned stays. Null where it is no whole PNG. */
export function pngWithoutMetadata(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [];
  let turned: number | null = null;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "eXIf") turned ??= orientationIn(bytes.subarray(at + 8, end - 4));
    if (type === "IEND") {
      const exif = turned === null ? [] : [chunk("eXIf", onlyOrientation(turned))];
      return Buffer.concat([SIGNATURE, ...kept.slice(0, 1), ...exif, ...kept.slice(1), bytes.subarray(at, end)]);
    }
    if (DRAWN_BY.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
