import { FILE_TYPES } from "./attachment.ts";

/** How long a name may be, in bytes of UTF-8: file systems take 255. */
const LONGEST_NAME = 200;

/** What a file is called whose name has nothing that can be shown. */
const NO_NAME = "file";

/**
 * Control characters, and what shows a name otherwise than it is: marks that turn the direction of writing round (so that
 * `exe.fdp` looks like `pdf.exe`), and characters that nobody sees. The joiners of Persian and of emoji stay.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** What is no part of a name in some file system or other. */
const FORBIDDEN = /[<>:"|?*]/g;

/**
 * The name of a file as it is kept and shown: without the folders it came from, without what cannot be seen, of bounded length, and
 * with an ending that says what is in it.
 */
export function cleanFileName(raw: string, mediaType: string): string {
  const last = raw.split(/[/\\]/).at(-1)!;
  const seen = last.toWellFormed().normalize("NFC").replaceAll(UNSEEN, "").replaceAll(FORBIDDEN, "_").replaceAll(/\s+/g, " ");
  const name = seen.replaceAll(/^[\s.]+|[\s.]+$/g, "");
  const { endings } = FILE_TYPES[mediaType]!;
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`));
  const stem = ending ? name.slice(0, -ending.length - 1) : name;
  const shortened = shorten(stem, LONGEST_NAME - 8).replace(/[\s.]+$/, "");
  return `${shortened || NO_NAME}.${ending ? name.slice(-ending.length) : endings[0]}`;
}

/** As much of the beginning as fits, cut between what people see as letters. */
function shorten(text: string, most: number): string {
  let size = 0;
  let kept = "";
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)) {
    size += Buffer.byteLength(segment);
    if (size > most) break;
    kept += segment;
  }
  return kept;
}
