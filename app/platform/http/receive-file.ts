import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { SubmissionResult } from "@conform-to/react";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { data } from "@remix-run/node";
import type { LocalFile } from "../files/file-store.ts";
import { dropIncoming, dropLeftBehind, takeIn } from "../files/incoming.ts";
import { StoreAway } from "../files/store-away.ts";
import { DomainError } from "../refusal/domain-error.ts";
import { FORM_LIMITS, messageOf, type FormReply } from "./parse-form.ts";

/** A file that came with a form. It lies on this machine until its action is over. */
export interface ReceivedFile extends LocalFile {
  /** What the browser said it is called: anything at all. */
  name: string;
}

/** The name of the field that holds the file. */
const FILE_FIELD = "file";

/** What stands around the file in a posted form, in bytes, and the header that says how it is divided, in characters, at most. */
const AROUND = 20_000;
const LONGEST_TYPE = 300;

/** A megabyte as people's computers count it. */
const MEGABYTE = 1_048_576;

/**
 * Runs an action whose form sends one file, of at most `most` bytes, in the field `file`. It is written to the disk as it comes.
 * `work` returns the redirect. What is wrong with the file, or a refusal by the command, shows the form again; whatever the end,
 * no file is left where it came in.
 */
export async function fileAction(request: Request, most: number, work: (file: ReceivedFile) => Promise<Response>) {
  let file: ReceivedFile | null = null;
  try {
    file = await receiveFile(request, most);
    return await work(file);
  } catch (error) {
    const refusal = error instanceof StoreAway ? new DomainError("errors:file.away", 503) : error;
    if (!(refusal instanceof DomainError)) throw refusal;
    if (refusal.status === 404) throw new Response(null, { status: 404 });
    const reply: SubmissionResult<string[]> = { status: "error", error: { [FILE_FIELD]: [messageOf(refusal)] } };
    return data<FormReply>({ lastResult: reply }, refusal.status);
  } finally {
    if (file) await dropIncoming(file);
  }
}

/** @throws a refusal where there is no file, it is empty, too large or broken off, or where more came than a form of ours sends. */
async function receiveFile(request: Request, most: number): Promise<ReceivedFile> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || type.length > LONGEST_TYPE || !request.body) throw broken();
  if (Number(request.headers.get("content-length") ?? 0) > most + AROUND) throw tooLarge(most);
  await dropLeftBehind();
  const { file, refusal } = await parse(request.body, type, most);
  if (file && !refusal && file.size > 0) return file;
  if (file) await dropIncoming(file);
  throw refusal ?? new DomainError(file?.name ? "errors:file.empty" : "errors:file.missing");
}

/**
 * Reads a form piece by piece, no faster than the disk takes its file. It stops as soon as something is wrong; what still comes
 * then is not read.
 */
async function parse(body: ReadableStream<Uint8Array>, type: string, most: number): Promise<{ file: ReceivedFile | null; refusal: Error | null }> {
  const parser = parserOf(type, most);
  let pieces: BusboyFileStream | null = null;
  let taking: Promise<ReceivedFile | null> = Promise.resolve(null);
  let refusal: Error | null = null;
  const stopped = new Promise<void>((resolve) => {
    const refuse = (error: Error) => {
      refusal ??= error;
      pieces?.destroy(error);
      resolve();
    };
    parser.on("file", (field: string, coming: BusboyFileStream, name: string | undefined) => {
      pieces = coming;
      // It may break off before anybody reads it; an error that nobody hears ends the process.
      pieces.on("error", () => {});
      pieces.once("limit", () => refuse(tooLarge(most)));
      taking = takeIn(pieces).then(
        (taken) => ({ ...taken, name: name ?? "" }),
        (error: unknown) => {
          refuse(error instanceof StoreAway ? error : broken());
          return null;
        },
      );
      if (field !== FILE_FIELD) refuse(broken());
    });
    for (const limit of ["filesLimit", "partsLimit", "fieldsLimit"] as const) parser.once(limit, () => refuse(new DomainError("errors:file.several")));
    parser.on("error", () => refuse(broken()));
    parser.once("finish", resolve);
  });
  await feed(parser, body, stopped);
  return { file: await taking, refusal };
}

function parserOf(type: string, most: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { files: 1, fileSize: most, fields: 5, fieldSize: 1000, fieldNameSize: FORM_LIMITS.nameLength, parts: 6, headerPairs: 20, headerSize: 16_000 },
    });
  } catch {
    throw broken();
  }
}

/** Hands a parser what is posted, until that ends or the parser has stopped. */
async function feed(parser: BusboyInstance, body: ReadableStream<Uint8Array>, stopped: Promise<void>): Promise<void> {
  let goesOn = true;
  const end = stopped.then(() => void (goesOn = false));
  try {
    for await (const piece of Readable.fromWeb(body as NodeReadableStream<Uint8Array>)) {
      if (!parser.write(piece)) await Promise.race([end, new Promise((resolve) => parser.once("drain", resolve))]);
      if (!goesOn) return;
    }
    parser.end();
  } catch {
    // Whoever sent it went away.
    parser.emit("error", broken());
  }
  await end;
}

function broken(): DomainError {
  return new DomainError("errors:file.broken");
}

function tooLarge(most: number): DomainError {
  return new DomainError("errors:file.tooLarge", 413, { most: most / MEGABYTE });
}
