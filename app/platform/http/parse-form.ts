import { parseWithZod } from "@conform-to/zod/v4";
import type { Submission, SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { DomainError } from "../refusal/domain-error.ts";

/** Bounds of a form, checked before it is parsed: one field name can otherwise end the process. */
export const FORM_LIMITS = { bytes: 1_000_000, fields: 500, nameLength: 200, nameSegments: 10, index: 200 } as const;

/**
 * The posted fields, bounded and cleaned: line ends as `\n`, no control characters (PostgreSQL keeps no NUL), no lone
 * surrogates.
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = new FormData();
  const params = new URLSearchParams(await readBounded(request));
  let count = 0;
  for (const [name, value] of params) {
    count += 1;
    if (count > FORM_LIMITS.fields || !isBoundedName(name)) throw refusal(400);
    form.append(name, cleanText(value));
  }
  return form;
}

/** Text as it is kept: `\n` line ends, neither control characters nor lone surrogates. */
export function cleanText(value: string): string {
  return (
    value
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
      .toWellFormed()
  );
}

/** The form library reads commands from fields of these names (`update a[4294967294]`), past every bound of a name. */
const RESERVED_NAMES = new Set(["__intent__", "__state__"]);

function isBoundedName(name: string): boolean {
  if (RESERVED_NAMES.has(name)) return false;
  if (name.length > FORM_LIMITS.nameLength) return false;
  if (name.split(/[.[]/).length > FORM_LIMITS.nameSegments) return false;
  for (const [, index] of name.matchAll(/\[(\d+)\]/g)) {
    if (index!.length > 4 || Number(index) > FORM_LIMITS.index) return false;
  }
  return true;
}

async function readBounded(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) throw refusal(400);
  if (Number(request.headers.get("content-length") ?? 0) > FORM_LIMITS.bytes) throw refusal(413);
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > FORM_LIMITS.bytes) throw refusal(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function refusal(status: 400 | 413): Response {
  return new Response(null, { status });
}

/** What an action returns to show its form again. */
export interface FormReply {
  lastResult: SubmissionResult<string[]> | null;
  /** The signed field of a public form, to send along the next time. */
  formKey?: string;
}

/**
 * Whether the form was posted only to be shown again in another language: the language switch inside a form posts to the
 * form's own address with `?retype`, so that what was typed survives. Nothing is validated or stored then.
 */
export function isRetype(request: Request): boolean {
  return new URL(request.url).searchParams.has("retype");
}

/**
 * Runs an action of a form page: a retype shows the form again; a form with errors answers 400 and keeps every word; a
 * refusal by the command (DomainError) is shown above the form. `work` returns the redirect. `fieldOf`: the fields that refusals
 * are about, by their codes; such a one stands at its field, too.
 */
export async function formAction<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<Response>,
  fieldOf: Readonly<Record<string, string>> = {},
) {
  return answer(await readForm(request), request, schema, work, undefined, fieldOf);
}

/**
 * As {@link formAction}, for forms of people who are not signed in: a form without a key of ours is shown again with a fresh
 * one and one sentence, and nothing that was typed is lost.
 */
export async function publicFormAction<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  keys: { key: (key: string | undefined) => Date | null; newKey: () => string },
  work: (value: z.output<Schema>) => Promise<Response>,
) {
  const form = await readForm(request);
  const posted = form.get("key");
  const valid = typeof posted === "string" && keys.key(posted) !== null;
  const formKey = valid ? posted : keys.newKey();
  if (!valid && !isRetype(request)) {
    const submission = parseWithZod(form, { schema });
    return data<FormReply>({ lastResult: submission.reply({ formErrors: ["errors:sendAgain"] }) as never, formKey }, 400);
  }
  return answer(form, request, schema, work, formKey);
}

async function answer<Schema extends z.ZodType>(
  form: FormData,
  request: Request,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<Response>,
  formKey: string | undefined,
  fieldOf: Readonly<Record<string, string>> = {},
) {
  const submission = parseWithZod(form, { schema }) as Submission<z.output<Schema>>;
  if (isRetype(request)) {
    const reply = submission.reply() as SubmissionResult<string[]>;
    return data<FormReply>({ lastResult: { ...reply, status: undefined, error: undefined }, formKey }, 200);
  }
  if (submission.status !== "success") return data<FormReply>({ lastResult: submission.reply() as never, formKey }, 400);
  try {
    return await work(submission.value);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.status === 404) throw new Response(null, { status: 404 });
    const field = fieldOf[error.code];
    const errors = field ? { fieldErrors: { [field]: [messageOf(error)] } } : { formErrors: [messageOf(error)] };
    return data<FormReply>({ lastResult: submission.reply(errors as never) as never, formKey }, error.status);
  }
}

/** A refusal as its form shows it: the code and, where its sentence has blanks, their values. */
export function messageOf({ code, values }: DomainError): string {
  return Object.keys(values).length > 0 ? `${code}|${JSON.stringify(values)}` : code;
}
