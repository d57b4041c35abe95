import type { Actor } from "#app/features/events/actor.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import type { UpdateToRead } from "../improvement.queries.server.ts";

/** An update as its readers of a language will see it. */
export interface UpdatePreviewIn {
  lang: string;
  said: ReadableText;
  did: ReadableText;
}

/** An update in each language into which somebody has translated both of its texts; machines' drafts stay with their translators. */
export async function previewsOf(actor: Actor, update: UpdateToRead): Promise<UpdatePreviewIn[]> {
  const previews = await Promise.all(
    update.languages.map(async ({ lang }) => {
      const texts = await readTexts(actor, [update.said.id, update.did.id], lang);
      return { lang, said: texts.get(update.said.id)!, did: texts.get(update.did.id)! };
    }),
  );
  return previews.filter(({ said, did }) => said.translation && did.translation);
}
