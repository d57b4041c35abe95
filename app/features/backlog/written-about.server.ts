import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { InputOrigin } from "#app/features/input/input.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";

/** A change that somebody writes about. */
export interface WrittenAbout {
  number: number;
  title: ReadableText;
  origin: InputOrigin;
}

/**
 * The change that an address says is written about (`?about=31`): only what everybody was told of. Anything else is nothing,
 * and costs nobody their words.
 */
export async function writtenAbout(actor: Actor, request: Request, lang: string): Promise<WrittenAbout | null> {
  const asked = new URL(request.url).searchParams.get("about") ?? "";
  if (!/^[1-9]\d{0,8}$/.test(asked)) return null;
  const row = await reads(actor).improvement.findFirst({
    where: { number: Number(asked), updates: { some: { audience: "public", publishedAt: { not: null } } } },
    select: { id: true, number: true, titleTextId: true },
  });
  if (!row) return null;
  const texts = await readTexts(actor, [row.titleTextId], lang, { reviewedOnly: true });
  return { number: row.number, title: texts.get(row.titleTextId)!, origin: { kind: "improvement", id: row.id, textId: row.titleTextId } };
}
