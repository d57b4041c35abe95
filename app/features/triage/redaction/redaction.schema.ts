import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { ONLY_FLAGGED, placesOf, SPAN_KINDS, type Span, type SpanKind } from "./redaction.ts";

/** How many parts one form may hide, and how many lines of words may be added by hand. */
const MOST_SPANS = 300;
const MOST_LINES = 40;

/** A part of a text as the tick box of a form names it. */
export function maskValue(textId: string, { start, end, kind }: Span): string {
  return `${textId}:${start}-${end}:${kind}`;
}

function readMask(value: string): (Span & { textId: string }) | null {
  const match = /^([0-9a-f-]{36}):(\d{1,5})-(\d{1,5}):([a-z_]{2,20})$/.exec(value);
  const kind = SPAN_KINDS.find((one) => one === match?.[4]);
  if (!match || !kind) return null;
  const [start, end] = [Number(match[2]), Number(match[3])];
  return start < end ? { textId: match[1]!, start, end, kind } : null;
}

/** What is to be hidden: parts that were proposed and ticked, and words added by hand, one a line. `nothing`: there is nothing. */
export const RedactSchema = z.object({
  masks: z
    .array(z.string(), { error: "redaction:errors.tooMany" })
    .max(MOST_SPANS, "redaction:errors.tooMany")
    .refine((values) => values.every((value) => readMask(value)), "errors:changedMeanwhile")
    .default([]),
  more: z
    .string()
    .max(4000, "redaction:errors.tooMany")
    .refine((lines) => lines.split("\n").length <= MOST_LINES, "redaction:errors.tooMany")
    .default(""),
  moreKind: z.enum(SPAN_KINDS, { error: "redaction:errors.kind" }).default("other"),
  step: z.enum(["confirm", "nothing"]).catch("confirm"),
  version,
});

interface Text {
  id: string;
  words: string;
}

interface Chosen {
  /** What is hidden in each text, by its id. */
  spans: Record<string, Span[]>;
  /** Added words that stand nowhere. */
  missing: string[];
}

function chosenSpans(form: { masks: readonly string[]; more: string; moreKind: SpanKind }, texts: readonly Text[]): Chosen {
  const spans: Record<string, Span[]> = Object.fromEntries(texts.map(({ id }) => [id, []]));
  for (const value of form.masks) {
    const mask = readMask(value);
    if (mask) spans[mask.textId]?.push({ start: mask.start, end: mask.end, kind: mask.kind });
  }
  const lines = form.more.split("\n").map((line) => line.trim()).filter(Boolean);
  const missing = lines.filter((line) => {
    const places = texts.map(({ id, words }) => ({ id, found: placesOf(words, line, form.moreKind) }));
    for (const { id, found } of places) spans[id]!.push(...found);
    return places.every(({ found }) => found.length === 0);
  });
  return { spans, missing };
}

/** What a form hides in each text. @throws a refusal where added words stand nowhere. */
export function checkedSpans(form: z.output<typeof RedactSchema>, texts: readonly Text[]): { textId: string; spans: Span[] }[] {
  if (form.step === "nothing") return texts.map(({ id }) => ({ textId: id, spans: [] }));
  const { spans, missing } = chosenSpans(form, texts);
  if (missing.length > 0) throw new DomainError("redaction:errors.notFound", 400, { words: missing.join(" · ") });
  return texts.map(({ id }) => ({ textId: id, spans: spans[id]! }));
}

/** What a form would hide as it was typed, to be looked at. */
export function spansOfTyped(typed: Record<string, unknown>, texts: readonly Text[]): Chosen {
  const masks = Array.isArray(typed.masks) ? typed.masks : [typed.masks];
  return chosenSpans(
    {
      masks: masks.filter((one): one is string => typeof one === "string").slice(0, MOST_SPANS),
      more: typeof typed.more === "string" ? typed.more.split("\n").slice(0, MOST_LINES).join("\n") : "",
      moreKind: SPAN_KINDS.find((kind) => kind === typed.moreKind) ?? "other",
    },
    texts,
  );
}

/** What is ticked when the page is opened: everything proposed but what is only flagged. */
export function proposedMasks(texts: readonly (Text & { spans: Span[] })[]): string[] {
  return texts.flatMap(({ id, spans }) => spans.filter(({ kind }) => !ONLY_FLAGGED.includes(kind)).map((span) => maskValue(id, span)));
}
