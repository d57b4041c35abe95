import { onlyOrientation, orientationIn } from "./orientation.ts";

/** Markers of JPEG (ITU-T T.81, table B.1). */
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP15 = 0xef;
const COM = 0xfe;

const JFIF = Buffer.from("JFIF\0");
const EXIF = Buffer.from("Exif\0\0");

/** What programs put beside a picture that it is not shown rightly without: the profile of its colours, and how they are stored. */
const NEEDED: readonly (readonly [marker: number, mark: Buffer])[] = [
  [0xe2, Buffer.from("ICC_PROFILE\0")],
  [0xee, Buffer.from("Adobe")],
];

/**
 * A JPEG without what is written beside its picture: EXIF, XMP, IPTC, comments, small pictures of it, and what stands behind its
 * end. How it is to be turned stays. Null where it is no whole JPEG.
 */
export function jpegWithoutMetadata(bytes: Buffer): Buffer | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  const kept: Buffer[] = [];
  let [jfif, turned]: [Buffer, number | null] = [Buffer.alloc(0), null];
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === EOI) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      return Buffer.concat([bytes.subarray(0, 2), jfif, ...(turned === null ? [] : [exifOf(turned)]), ...kept]);
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    const content = bytes.subarray(at + 4, end);
    if (marker === APP0 && startsWith(content, JFIF) && content.length >= 14) jfif = withoutSmallPicture(bytes.subarray(at, at + 18));
    else if (startsWith(content, EXIF)) turned ??= orientationIn(content.subarray(EXIF.length));
    if (!(marker >= APP0 && marker <= APP15) && marker !== COM) kept.push(bytes.subarray(at, end));
    else if (NEEDED.some(([needed, mark]) => marker === needed && startsWith(content, mark))) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== SOS) continue;
    const next = endOfScan(bytes, at);
    if (next === null) return null;
    kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

/** Where the picture's own data, which begins at `at`, ends: at the next marker that is no part of it (T.81 §B.1.1.5). */
function endOfScan(bytes: Buffer, at: number): number | null {
  for (let next = bytes.indexOf(0xff, at); next !== -1 && next + 1 < bytes.length; next = bytes.indexOf(0xff, next + 1)) {
    const marker = bytes[next + 1]!;
    const isData = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!isData) return next;
  }
  return null;
}

/** The segment that says that it is a JFIF, and how dense, without the small picture that may stand in it. */
function withoutSmallPicture(segment: Buffer): Buffer {
  const plain = Buffer.from(segment);
  plain.writeUInt16BE(16, 2);
  plain.writeUInt16BE(0, 16);
  return plain;
}

function exifOf(turned: number): Buffer {
  const content = Buffer.concat([EXIF, onlyOrientation(turned)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.length).equals(mark);
}
