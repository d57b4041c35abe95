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
