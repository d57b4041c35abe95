import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { FILE_TYPES } from "./attachment.ts";

/** Old office files (DOC, XLS, PPT) are folders in one file; which of them it is, a stream in it tells. Names are UTF-16. */
const OLD_OFFICE: Record<string, readonly Buffer[]> = {
  "application/msword": [utf16("WordDocument")],
  "application/vnd.ms-excel": [utf16("Workbook"), utf16("Book\0")],
  "application/vnd.ms-powerpoint": [utf16("PowerPoint Document")],
};

/** Where office files keep programs: macros of Microsoft's new and old files, and of OpenDocument. Names in an archive are plain. */
const PROGRAMS = [Buffer.from("vbaProject.bin"), utf16("_VBA_PROJECT"), Buffer.from("Basic/script-lc.xml"), Buffer.from("Scripts/")];

/**
 * The media type of a file by what is in it, whatever it is called; `name` only decides between two that both fit.
 * @throws a refusal where it is none that is taken, or an office file with programs in it.
 */
export async function findType(path: string, name: string): Promise<string> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const { mime = "" } = found ?? {};
  if (/macroenabled/i.test(mime)) throw hasProgram();
  if (mime !== "application/x-cfb" && !FILE_TYPES[mime]) throw notTaken();
  if (/^(image\/|application\/pdf$)/.test(mime)) return mime;
  const old = mime === "application/x-cfb" ? Object.values(OLD_OFFICE).flat() : [];
  const marks = await marksIn(path, [...PROGRAMS, ...old]);
  if (PROGRAMS.some((mark) => marks.has(mark))) throw hasProgram();
  if (FILE_TYPES[mime]) return mime;
  const fitting = Object.keys(OLD_OFFICE).filter((type) => OLD_OFFICE[type]!.some((mark) => marks.has(mark)));
  const type = fitting.find((one) => FILE_TYPES[one]!.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) ?? fitting[0];
  if (!type) throw notTaken();
  return type;
}

const PIECE = 1_048_576;

/** Which marks stand anywhere in a file, read piece by piece. */
async function marksIn(path: string, marks: readonly Buffer[]): Promise<Set<Buffer>> {
  const found = new Set<Buffer>();
  const longest = Math.max(...marks.map((mark) => mark.length));
  const piece = Buffer.alloc(PIECE);
  const file = await open(path, "r");
  try {
    // Each piece begins a little before the end of the last, so that no mark is cut in two.
    for (let at = 0; ; at += PIECE - longest) {
      const { bytesRead } = await file.read(piece, 0, PIECE, at);
      const read = piece.subarray(0, bytesRead);
      for (const mark of marks) if (!found.has(mark) && read.includes(mark)) found.add(mark);
      if (bytesRead < PIECE) return found;
    }
  } finally {
    await file.close();
  }
}

function utf16(words: string): Buffer {
  return Buffer.from(words, "utf16le");
}

function notTaken(): DomainError {
  return new DomainError("attachments:errors.notTaken");
}

function hasProgram(): DomainError {
  return new DomainError("attachments:errors.hasProgram");
}
