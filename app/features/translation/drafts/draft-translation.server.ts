import { isOfCase } from "#app/features/texts/may-translate.server.ts";
import { keepMachineDraft } from "#app/features/texts/keep-machine-draft.server.ts";
import { LONGEST_TEXT } from "#app/features/texts/texts.schema.ts";
import { database } from "#app/platform/db/db.ts";
import { cleanText } from "#app/platform/http/parse-form.ts";
import { isForGood, TranslationFailure, type FailureCode } from "#app/platform/translation/machine-translator.ts";
import { mayHave } from "../engines/engine.ts";
import { engineRows, machineOf, type EngineRow } from "../engines/engine-rows.server.ts";
import { noteEngine } from "../engines/note-engine.server.ts";
import { MOST_TRIES, PATIENCE_MS } from "./drafts.ts";

/**
 * Has one text drafted by the first machine that can, if it is still wanted. Where none gives anything, that is noted with
 * its code; the text waits for its translator all the while.
 * @throws TranslationFailure where another try may help, so that the job is tried again.
 */
export async function draftTranslation(programme: string, { textId, lang }: { textId: string; lang: string }, patience = PATIENCE_MS): Promise<void> {
  const { prisma } = database(programme);
  const request = { textId_lang: { textId, lang } };
  const [claimed] = await prisma.$queryRaw<{ tries: number }[]>`
    update draft_requests set tries = tries + 1 where text_id = ${textId}::uuid and lang = ${lang} returning tries`;
  if (!claimed) return;
  const found = await prisma.translation.findUnique({ where: request, include: { text: true } });
  const forget = () => prisma.draftRequest.deleteMany({ where: { textId, lang } });
  if (!found || found.words !== null || found.text.erasedAt) return void (await forget());

  const { text } = found;
  // No machine gets what only intake may read.
  const machines = (await isOfCase(prisma, text)) ? [] : (await engineRows(prisma, { isOn: true })).filter((engine) => mayHave(engine, { lang: text.lang, to: lang, audience: text.audience }));
  let failure: FailureCode | "no_engine" = "no_engine";
  for (const engine of machines) {
    const draft = await ask(programme, engine, { words: text.words, from: text.lang, to: lang }, patience);
    if ("words" in draft) {
      await keepMachineDraft({ kind: "system", programme }, { textId, lang, words: draft.words, engine: engine.kind, version: found.version });
      return void (await forget());
    }
    failure = draft.failure;
  }
  const isOver = failure === "no_engine" || isForGood(failure) || claimed.tries >= MOST_TRIES;
  await prisma.draftRequest.updateMany({ where: { textId, lang }, data: { state: isOver ? "failed" : "queued", failure } });
  if (!isOver) throw new TranslationFailure(failure as FailureCode);
}

async function ask(programme: string, engine: EngineRow, text: { words: string; from: string; to: string }, patience: number): Promise<{ words: string } | { failure: FailureCode }> {
  try {
    const words = cleanText(await machineOf(engine).translate({ ...text, signal: AbortSignal.timeout(patience) }));
    if (words.length > LONGEST_TEXT) throw new TranslationFailure("too_large");
    await noteEngine(programme, engine.id, null);
    return { words };
  } catch (error) {
    if (!(error instanceof TranslationFailure)) throw error;
    await noteEngine(programme, engine.id, error.code);
    return { failure: error.code };
  }
}
