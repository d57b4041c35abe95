import { expect, test } from "vitest";
import { exif, JPEG, jpegWith, PNG, pngWith, WEBP, webpWith } from "#tests/setup/files.ts";
import { orientationIn } from "./orientation.ts";
import { withoutMetadata } from "./without-metadata.ts";

const [jpeg, png, webp] = ["image/jpeg", "image/png", "image/webp"] as const;
const EXIF = Buffer.from("Exif\0\0");
const TOLD = Buffer.from("Rosa's phone, 52.5200N");
const XMP = Buffer.concat([Buffer.from("http://ns.adobe.com/xap/1.0/\0"), TOLD]);

test.each([
  [jpeg, JPEG],
  [png, PNG],
  [webp, WEBP],
])("a picture that tells nothing of anybody is kept as it is: %s", (type, bytes) => {
  expect(withoutMetadata(type, bytes)).toEqual(bytes);
});

test("of a JPEG goes all that a camera or a program writes beside it, and what stands behind its end; its colours stay", () => {
  const beside = [
    [0xe1, Buffer.concat([EXIF, exif(1)])],
    [0xe1, XMP],
    [0xe0, Buffer.concat([Buffer.from("JFXX\0"), TOLD])],
    [0xe2, Buffer.concat([Buffer.from("MPF\0"), TOLD])],
    [0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), TOLD])],
    [0xef, TOLD],
    [0xfe, TOLD],
  ] as const;
  expect(withoutMetadata(jpeg, jpegWith(beside, "Another picture, with Rosa"))).toEqual(JPEG);
});

test("of a PNG go words, times and what is private, of a WebP what programs write", () => {
  const beside = ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt"].map((type) => [type, TOLD] as const);
  expect(withoutMetadata(png, pngWith(beside, "Rosa"))).toEqual(PNG);
  expect(withoutMetadata(webp, webpWith([["EXIF", exif(1)], ["XMP ", XMP], ["ROSA", TOLD]]))).toEqual(WEBP);
});

test.each(["II", "MM"] as const)("how it is to be turned stays, and only that (%s)", (order) => {
  const tiff = exif(6, order);
  const [turnedJpeg, turnedPng, turnedWebp] = [
    withoutMetadata(jpeg, jpegWith([[0xe1, Buffer.concat([EXIF, tiff])]]))!,
    withoutMetadata(png, pngWith([["eXIf", tiff]]))!,
    withoutMetadata(webp, webpWith([["EXIF", tiff]]))!,
  ];
  expect(orientationIn(turnedJpeg.subarray(turnedJpeg.indexOf(EXIF) + EXIF.length))).toBe(6);
  expect(orientationIn(turnedPng.subarray(turnedPng.indexOf("eXIf") + 4))).toBe(6);
  expect(orientationIn(turnedWebp.subarray(turnedWebp.indexOf("EXIF") + 8))).toBe(6);
  expect(turnedWebp[20]! & 0x0c).toBe(0x08);
  for (const kept of [turnedJpeg, turnedPng, turnedWebp]) expect(kept.includes("Rosa")).toBe(false);
  // Once more changes nothing.
  expect(withoutMetadata(jpeg, turnedJpeg)).toEqual(turnedJpeg);
  expect(withoutMetadata(png, turnedPng)).toEqual(turnedPng);
  expect(withoutMetadata(webp, turnedWebp)).toEqual(turnedWebp);
});

test("a picture that breaks off anywhere, or lies about its lengths, is taken for broken", () => {
  for (const [type, bytes] of [[jpeg, jpegWith([[0xfe, TOLD]])], [png, pngWith([["tEXt", TOLD]])], [webp, webpWith([["XMP ", XMP]])]] as const) {
    for (let length = 0; length < bytes.length - 1; length += 1) {
      const kept = withoutMetadata(type, bytes.subarray(0, length));
      if (kept) expect(kept.includes("Rosa"), `${type} of ${length} bytes`).toBe(false);
      if (type !== webp) expect(kept).toBeNull();
    }
    for (let at = 0; at < Math.min(bytes.length, 60); at += 1) {
      const wrong = Buffer.from(bytes);
      wrong[at] = 0xff;
      expect(() => withoutMetadata(type, wrong)).not.toThrow();
    }
  }
});
