import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";

/** The question that an input answers, for whoever may translate its words; null where it was said on its own. */
export async function questionAnswered(actor: Actor, inputId: string, lang: string): Promise<{ words: string; lang: string } | null> {
  const input = await reads(actor).input.findUnique({ where: { id: inputId }, select: { originTextId: true } });
  if (!input?.originTextId) return null;
  const text = (await readTexts(actor, [input.originTextId], lang)).get(input.originTextId);
  return text && !text.erased ? wordsFor(text) : null;
}
