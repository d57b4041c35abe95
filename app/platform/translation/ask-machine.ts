import type { z } from "zod";
import { TranslationFailure, type FailureCode } from "./machine-translator.ts";

/** No answer about one text is longer; a longer one is not read to its end. */
const MOST_BYTES = 1_000_000;

export interface MachineQuestion {
  method: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  signal: AbortSignal;
}

/** What a machine answered: its status, and what its JSON says; undefined where that could not be read. */
export interface MachineAnswer {
  status: number;
  json: unknown;
}

/**
 * Asks a machine something over HTTP. It is asked at its own address and nowhere else: where it sends us on, that is a
 * failure, because a text would follow to an address that nobody configured.
 * @throws TranslationFailure where it cannot be reached, takes too long, sends us on, or says too much.
 */
export async function askMachine(address: URL, question: MachineQuestion): Promise<MachineAnswer> {
  const { signal, headers, ...request } = question;
  try {
    const response = await fetch(address, { ...request, signal, redirect: "manual", headers: { accept: "application/json", "accept-encoding": "identity", ...headers } });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new TranslationFailure("redirected");
    }
    return { status: response.status, json: asJson(await readBounded(response)) };
  } catch (error) {
    if (error instanceof TranslationFailure) throw error;
    throw new TranslationFailure(signal.aborted ? "timeout" : "unreachable");
  }
}

/** The answer, where it is one and looks as the protocol has it. @throws TranslationFailure with the status' code otherwise. */
export function answerOf<Schema extends z.ZodType>({ status, json }: MachineAnswer, schema: Schema): z.output<Schema> {
  if (status !== 200) throw new TranslationFailure(failureOf(status));
  const read = schema.safeParse(json);
  if (!read.success) throw new TranslationFailure("unreadable");
  return read.data;
}

/** An address below a machine's own: `https://host/apy` and `translate` are `https://host/apy/translate`. */
export function below(address: string, path: string): URL {
  return new URL(path, address.endsWith("/") ? address : `${address}/`);
}

function failureOf(status: number): FailureCode {
  if (status === 401 || status === 403) return "refused";
  if (status === 413) return "too_long";
  return status === 429 ? "busy" : "broken";
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readBounded(response: Response): Promise<string> {
  if (!response.body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop cancels the rest.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new TranslationFailure("too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
