import { expect, test } from "vitest";
import { docx, odt, oldOffice, pdf, PNG, sentFile, zip } from "#tests/setup/files.ts";
import { FILE_TYPES } from "./attachment.ts";
import { findType } from "./find-type.server.ts";

const typeOf = (bytes: Buffer | string, name: string) => findType(sentFile(bytes, name).path, name);
const OOXML = "application/vnd.openxmlformats-officedocument";
const ooxml = (folder: string, type: string) => zip({ "[Content_Types].xml": `<Types><Override ContentType="${type}"/></Types>`, [`${folder}/main.xml`]: "<x/>" });
const box = (brand: string) => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1heic`), Buffer.alloc(64)]);

test.each<[string, Buffer | string, string]>([
  ["a PDF", pdf(), "application/pdf"],
  ["a PNG", PNG, "image/png"],
  ["a JPEG", Buffer.from("ffd8ffe000104a46494600010101", "hex"), "image/jpeg"],
  ["a GIF", "GIF89a\u0001\u0000\u0001\u0000", "image/gif"],
  ["a WebP", Buffer.from("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0", "latin1"), "image/webp"],
  ["a HEIC", box("heic"), "image/heic"],
  ["a Word file", docx(), `${OOXML}.wordprocessingml.document`],
  ["an Excel file", ooxml("xl", `${OOXML}.spreadsheetml.sheet.main+xml`), `${OOXML}.spreadsheetml.sheet`],
  ["a PowerPoint file", ooxml("ppt", `${OOXML}.presentationml.presentation.main+xml`), `${OOXML}.presentationml.presentation`],
  ["an OpenDocument text", odt(), "application/vnd.oasis.opendocument.text"],
  ["an old Word file", oldOffice("Root Entry", "WordDocument"), "application/msword"],
  ["an old Excel file", oldOffice("Root Entry", "Workbook"), "application/vnd.ms-excel"],
  ["a very old Excel file", oldOffice("Root Entry", "Book"), "application/vnd.ms-excel"],
  ["an old PowerPoint file", oldOffice("Root Entry", "PowerPoint Document"), "application/vnd.ms-powerpoint"],
])("%s is taken, whatever it is called", async (_what, bytes, type) => {
  expect(await typeOf(bytes, "strange.html")).toBe(type);
  expect(FILE_TYPES[type]).toBeDefined();
});

test("an old file that holds another one is what its name says", async () => {
  const both = oldOffice("Root Entry", "Workbook", "WordDocument");
  expect(await typeOf(both, "Numbers.XLS")).toBe("application/vnd.ms-excel");
  expect(await typeOf(both, "Letter.doc")).toBe("application/msword");
});

test.each<[string, Buffer | string]>([
  ["a web page", "<!DOCTYPE html><script>alert(1)</script>"],
  ["a web page behind blanks", `${" ".repeat(2000)}<html>`],
  ["a drawing with script", `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`],
  ["a shell script", "#!/bin/sh\nrm -rf /\n"],
  ["a program of Windows", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ["a program of Linux", Buffer.from("7f454c4602010100", "hex")],
  ["plain words", "Just words."],
  ["an archive", zip({ "readme.txt": "x" })],
  ["an archive for phones", zip({ "AndroidManifest.xml": "x", "classes.dex": "x" })],
  ["an archive that breaks off", docx().subarray(0, 40)],
  ["an installer in the form of old office files", oldOffice("Root Entry", "Property")],
  ["an office file with a password", oldOffice("Root Entry", "EncryptedPackage")],
  ["nothing but zeros", Buffer.alloc(1000)],
  ["one byte", "x"],
])("%s is not taken, though it is called .pdf", async (_what, bytes) => {
  await expect(typeOf(bytes, "plan.pdf")).rejects.toMatchObject({ code: "attachments:errors.notTaken", status: 400 });
});

test.each<[string, Buffer]>([
  ["a Word file that says so", docx({}, "application/vnd.ms-word.document.macroEnabled.main+xml")],
  ["a Word file that hides it", docx({ "word/vbaProject.bin": "Sub AutoOpen()" })],
  ["an OpenDocument text", odt({ "Basic/script-lc.xml": "<library:libraries/>" })],
  ["an OpenDocument text with Python", odt({ "Scripts/python/run.py": "import os" })],
  ["an old Word file", oldOffice("Root Entry", "WordDocument", "Macros", "VBA", "_VBA_PROJECT")],
])("%s with programs in it is not taken", async (_what, bytes) => {
  await expect(typeOf(bytes, "letter.docx")).rejects.toMatchObject({ code: "attachments:errors.hasProgram" });
});

test("a program far behind in a large file is found, also where two pieces meet", async () => {
  for (const before of [3_000_000, 1_048_576 - 200, 1_048_570 - 150]) {
    const bytes = docx({ "word/media/picture.bin": "x".repeat(before), "word/vbaProject.bin": "Sub AutoOpen()" });
    await expect(typeOf(bytes, "letter.docx")).rejects.toMatchObject({ code: "attachments:errors.hasProgram" });
  }
});
