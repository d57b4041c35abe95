import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { conflictingIndex } from "#app/platform/db/db.ts";
import { detectLanguage } from "#app/features/texts/detect-language.server.ts";
import { formKeyMadeAt, sameWords } from "#app/platform/http/form-key.ts";
import { inputReceived } from "./input.events.ts";
import { urgencyOf, type InputOrigin } from "./input.ts";
import { keepInput } from "./keep-input.server.ts";
import { codeHash, privateCode } from "#app/platform/secrets/private-code.ts";
import { StaleFormError } from "./receive-input.server.ts";
import { urgentSignals } from "./urgent-signals.ts";

export interface Saying {
  words: string;
  /** The language of the page; that of the words is recognised. */
  lang: string;
  site?: string;
  helpToday: boolean;
  key?: string;
  /** A change that it is about, or that it asks the team something. */
  origin?: InputOrigin | undefined;
}

/**
 * Keeps what an advisor says with their name. Pressing twice keeps it once: the same form with the same words and choices
 * gives the number that it already has.
 * @throws StaleFormError where the form's signed field is missing or not ours.
 */
export async function sayInput(actor: PersonActor, form: Saying): Promise<{ number: number }> {
  if (!formKeyMadeAt(form.key)) throw new StaleFormError();
  const programme = await readProgramme(actor.programme);
  // The receipt's secret follows from the form and its words, and its hash is unique: that is what meets a second press.
  const said = JSON.stringify([sameWords(form.words), form.site ?? "", form.helpToday]);
  const secret = privateCode("receipt", "person", actor.personId, form.key!, said);
  try {
    return await runCommand(actor, async (command) => {
      const urgency = urgencyOf(form, urgentSignals(form.words));
      const { lang, isReliable } = detectLanguage(form.words, form.lang, programme.languages);
      const kept = await keepInput(command, programme, {
        words: form.words,
        lang,
        toldIn: form.lang,
        site: form.site,
        channel: "member",
        privacy: "identified",
        urgency,
        helpToday: form.helpToday,
        personId: actor.personId,
        origin: form.origin,
        secret,
      });
      await command.record(inputReceived, kept.inputId, { channel: "member", lang, urgency, flags: [], ...(isReliable && { recognised: true }) });
      return { number: kept.number };
    });
  } catch (error) {
    if (!conflictingIndex(error)) throw error;
    return reads(actor).input.findFirstOrThrow({
      where: { receipts: { some: { secretHash: new Uint8Array(codeHash("receipt", secret)) } } },
      select: { number: true },
    });
  }
}
