import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { mayTranslate } from "#app/features/texts/may-translate.server.ts";
import { sendJob } from "#app/platform/timers/timers.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { mayHave } from "../engines/engine.ts";
import { engineRows } from "../engines/engine-rows.server.ts";
import { draftAsked } from "./draft.events.ts";
import draftTranslationJob from "./draft-translation.timer.server.ts";

/** Before everything that nobody waits for. */
const PRIORITY = 20;

/**
 * Has a machine draft a text for a translator who asks for it, also where it failed before. There already, or begun by a
 * person: nothing changes. @throws a refusal where no machine may be asked for it.
 */
export async function askDraft(actor: Actor, input: { textId: string; lang: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const { textId, lang } = input;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang } }, include: { text: true } });
    if (!found || !(await mayTranslate(tx, actor, found.text, lang))) throw notFound();
    if (found.words !== null) return unchanged();
    const engines = await engineRows(tx, { isOn: true });
    if (!engines.some((engine) => mayHave(engine, { lang: found.text.lang, to: lang, audience: found.text.audience }))) {
      throw new DomainError("translations:failure.no_engine");
    }
    const fresh = { state: "queued", failure: null, tries: 0, askedAt: now };
    await tx.draftRequest.upsert({ where: { textId_lang: { textId, lang } }, create: { textId, lang, ...fresh }, update: fresh, select: { lang: true } });
    await sendJob(tx, actor.programme, draftTranslationJob, { textId, lang }, { priority: PRIORITY });
    await record(draftAsked, textId, { lang });
  });
}
