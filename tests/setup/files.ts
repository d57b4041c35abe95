import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FileToKeep } from "#app/features/attachments/keep-file.server.ts";

const folder = mkdtempSync(path.join(tmpdir(), "heard-sent-"));
let made = 0;

/** A file as it lies on this machine when it came in. */
export function sentFile(bytes: Buffer | string, name = "Plan.pdf"): FileToKeep {
  made += 1;
  const file = path.join(folder, String(made));
  const content = Buffer.from(bytes as string);
  writeFileSync(file, content);
  return { path: file, name, size: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}

/** A small PDF; `filled` makes it as large as it shall be. */
export function pdf(words = "Hello", filled = 0): Buffer {
  const begin = Buffer.from(`%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n% ${words}\n`);
  const end = Buffer.from("\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
  return Buffer.concat([begin, Buffer.alloc(Math.max(0, filled - begin.length - end.length), 0x20), end]);
}

/** A ZIP archive (stored, not packed) of these files, such as office files are. */
export function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, words] of Object.entries(files)) {
    const [title, content] = [Buffer.from(name), Buffer.from(words)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, title, content]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, more, title]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006"), end]);
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A Word file, as far as anybody looks; `more` files in it. */
export function docx(more: Record<string, string> = {}, type = `${WORD}.main+xml`): Buffer {
  return zip({ "[Content_Types].xml": `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`, "word/document.xml": "<w:document/>", ...more });
}

/** An OpenDocument text. */
export function odt(more: Record<string, string> = {}): Buffer {
  return zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office:document-content/>", ...more });
}

/** An old office file with streams of these names. */
export function oldOffice(...streams: string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  return Buffer.concat([header, ...streams.map((name) => Buffer.concat([Buffer.from(name, "utf16le"), Buffer.alloc(128 - name.length * 2)]))]);
}

export const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/** Three by two squares, each of another colour, as a browser writes them. */
export const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAZEAADAQEBAAAAAAAAAAAAAAABAgQDABH/xAAVAQEBAAAAAAAAAAAAAAAAAAADBP/EABcRAQADAAAAAAAAAAAAAAAAAAABAjL/2gAMAwEAAhEDEQA/AKZYZNII3eXBnabFmY5gkk5r6TznOWmYUv/Z",
  "base64",
);
export const WEBP = Buffer.from(
  "UklGRiQCAABXRUJQVlA4WAoAAAAgAAAAAgAAAQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggNgAAALABAJ0BKgMAAgACwEwlAE6AId8U/sAA9r7TETZe+//PtvhM7YMlWkmDpd+Ir9Nvt4NlAnmgAA==",
  "base64",
);

/** What a camera writes beside a picture, as TIFF (Exif 2.32 §4.5): which camera, where it was, and how to turn it. */
export function exif(turned: number, order: "II" | "MM" = "II"): Buffer {
  const number = (size: 2 | 4, value: number) => {
    const bytes = Buffer.alloc(size);
    if (order === "II") bytes.writeUIntLE(value, 0, size);
    else bytes.writeUIntBE(value, 0, size);
    return bytes;
  };
  const entry = (tag: number, kind: number, count: number, value: Buffer) => Buffer.concat([number(2, tag), number(2, kind), number(4, count), value, Buffer.alloc(4 - value.length)]);
  const words = Buffer.from("Phone of Rosa 52.5200N\0");
  const entries = [entry(0x010f, 2, words.length, number(4, 38)), entry(0x0112, 3, 1, number(2, turned))];
  return Buffer.concat([Buffer.from(order), number(2, 42), number(4, 8), number(2, entries.length), ...entries, number(4, 0), words]);
}

/** A JPEG that has these segments besides, behind what it begins with. */
export function jpegWith(segments: readonly (readonly [marker: number, content: Buffer])[], behind = ""): Buffer {
  const more = segments.map(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([JPEG.subarray(0, 20), ...more, JPEG.subarray(20), Buffer.from(behind)]);
}

/** A PNG that has these chunks besides. */
export function pngWith(chunks: readonly (readonly [type: string, content: Buffer])[], behind = ""): Buffer {
  const more = chunks.map(([type, content]) => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(content.length);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  });
  return Buffer.concat([PNG.subarray(0, 33), ...more, PNG.subarray(33), Buffer.from(behind)]);
}

/** A WebP that has these chunks besides, and says so at its beginning. */
export function webpWith(chunks: readonly (readonly [type: string, content: Buffer])[]): Buffer {
  const more = chunks.map(([type, content]) => {
    const head = Buffer.from(`${type}\0\0\0\0`);
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  });
  const whole = Buffer.concat([WEBP, ...more]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20]! |= 0x0c;
  return whole;
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** One part of a posted form with files. */
export interface FormPart {
  name: string;
  /** A text field has none. */
  fileName?: string;
  content: Buffer | string;
}

/** A form with files as browsers post it. */
export function fileForm(...parts: FormPart[]): { body: Buffer; headers: Record<string, string> } {
  const boundary = "----heard-tests";
  const pieces = parts.flatMap(({ name, fileName, content }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`}\r\n\r\n`),
    Buffer.from(content as string),
    Buffer.from("\r\n"),
  ]);
  return { body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]), headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}
