import type { CommandContext } from "#app/features/events/run-command.server.ts";
import { setTextLanguage } from "./set-text-language.server.ts";
import { textLanguageCorrected } from "./texts.events.ts";
import { workingLanguage } from "./written-in.server.ts";

/**
 * Moves a person's words to their true language, inside a command; the team still wants to read them in its own. `dueAt`: by
 * when. Records `text.language_corrected`, or nothing where that is their language already. Returns
 * whether it moved.
 */
export async function correctTextLanguage({ tx, record, unchanged }: CommandContext, text: { id: string; lang: string }, tag: string, dueAt: Date | null): Promise<boolean> {
  const lang = Intl.getCanonicalLocales(tag)[0]!;
  if (lang === text.lang) {
    unchanged();
    return false;
  }
  const wanted = [await workingLanguage(tx)];
  await setTextLanguage(tx, text.id, lang, { wanted, dueAt });
  await record(textLanguageCorrected, text.id, { from: text.lang, to: lang });
  return true;
}
