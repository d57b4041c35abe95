import { purgeOriginals } from "#app/features/triage/redaction/purge-originals.server.ts";
import { proposeRedactions } from "#app/features/triage/redaction/propose-redactions.ts";
import { redactInput } from "#app/features/triage/redaction/redact-input.server.ts";
import { maskWords } from "#app/features/triage/redaction/redaction.ts";
import { daysAfter, nextWeekday, type SampleCalendar } from "./calendar.ts";
import type { SampleInput, TimeOfDay } from "./data/shapes.ts";
import type { Step } from "./sample.ts";

/** Masked words are translated anew the next morning. */
const TRANSLATED_AT: TimeOfDay = "08:50";
/** Originals are purged in the first night after they were kept for the programme's 30 days. */
const PURGED_AFTER_DAYS = 31;
const PURGED_AT: TimeOfDay = "04:17";

/** How somebody masked what could tell who an input is from, its new translation, and the end of its original. */
export function redactionSteps(input: SampleInput, calendar: SampleCalendar): Step[] {
  const { redacted, number } = input;
  if (!redacted) return [];
  const { by, on, at, words, gloss } = redacted;
  const steps: Step[] = [
    {
      at: calendar.moment(on, at),
      run: async (sample) => {
        const { id: inputId, version, textId } = await sample.input(number);
        const said = calendar.words(input.words, input.lang);
        const spans = proposeRedactions(said);
        if (maskWords(said, input.lang, spans) !== words) throw new Error(`the words of input ${number} are not masked as the sample says`);
        await redactInput(await sample.person(by), { inputId, version, texts: [{ textId, spans }] });
      },
    },
    { at: calendar.moment(daysAfter(on, PURGED_AFTER_DAYS), PURGED_AT), run: ({ system }) => purgeOriginals(system) },
  ];
  if (gloss) {
    steps.push({
      at: calendar.moment(nextWeekday(on), TRANSLATED_AT),
      run: async (sample) => sample.translate((await sample.input(number)).textId, [input.lang, "en"], gloss),
    });
  }
  return steps;
}
