/** The largest file that is taken, in bytes: 25 MB as people's computers count them. */
export const LARGEST_FILE = 25 * 1_048_576;

/** How many files one record has at most. */
export const MOST_FILES = 50;

/** The kinds of records that have files. A new kind is a word here and a policy in its own room; the table takes any. */
export const SUBJECT_KINDS = ["improvement"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The record that a file belongs to. */
export interface FileSubject {
  kind: SubjectKind;
  id: string;
}

/** What people call what is in a file. */
export const FILE_KINDS = ["pdf", "document", "sheet", "slides", "picture"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

interface FileType {
  kind: FileKind;
  /** How the name of such a file ends; the first is put behind a name that ends otherwise. */
  endings: readonly string[];
}

const OOXML = "application/vnd.openxmlformats-officedocument";
const ODF = "application/vnd.oasis.opendocument";

/** What is taken, by its media type as found by content. Nothing that a browser or an office program would run. */
export const FILE_TYPES: Record<string, FileType> = {
  "application/pdf": { kind: "pdf", endings: ["pdf"] },
  [`${OOXML}.wordprocessingml.document`]: { kind: "document", endings: ["docx"] },
  [`${OOXML}.spreadsheetml.sheet`]: { kind: "sheet", endings: ["xlsx"] },
  [`${OOXML}.presentationml.presentation`]: { kind: "slides", endings: ["pptx"] },
  [`${ODF}.text`]: { kind: "document", endings: ["odt"] },
  [`${ODF}.spreadsheet`]: { kind: "sheet", endings: ["ods"] },
  [`${ODF}.presentation`]: { kind: "slides", endings: ["odp"] },
  "application/msword": { kind: "document", endings: ["doc"] },
  "application/vnd.ms-excel": { kind: "sheet", endings: ["xls"] },
  "application/vnd.ms-powerpoint": { kind: "slides", endings: ["ppt"] },
  "image/jpeg": { kind: "picture", endings: ["jpg", "jpeg"] },
  "image/png": { kind: "picture", endings: ["png"] },
  "image/webp": { kind: "picture", endings: ["webp"] },
  "image/gif": { kind: "picture", endings: ["gif"] },
  "image/heic": { kind: "picture", endings: ["heic", "heif"] },
  "image/heif": { kind: "picture", endings: ["heif", "heic"] },
};

/** Every ending of a file that is taken, for the window in which files are chosen. */
export const ENDINGS: readonly string[] = [...new Set(Object.values(FILE_TYPES).flatMap(({ endings }) => endings))];

/** What people call a file of a media type. */
export function kindOf(mediaType: string): FileKind {
  return FILE_TYPES[mediaType]!.kind;
}

/**
 * Where the bytes of a file lie in the store: `<programme>/<two>/<id>`. The last two digits of an id are random, so no folder
 * fills faster than another.
 */
export function keyOf(programme: string, id: string): string {
  return `${programme}/${id.slice(-2)}/${id}`;
}
