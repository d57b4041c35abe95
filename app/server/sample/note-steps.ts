import { noteInput } from "#app/features/triage/together/note-input.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import type { SampleNote } from "./data/shapes.ts";
import type { Step } from "./sample.ts";

/** One note of the team about what somebody said. */
export function noteSteps({ input, words, mentioned, by, on, at }: SampleNote, calendar: SampleCalendar): Step[] {
  return [
    {
      at: calendar.moment(on, at),
      run: async (sample) => {
        const people = await Promise.all(mentioned.map(async (key) => (await sample.person(key)).personId));
        await noteInput(await sample.person(by), { inputId: (await sample.input(input)).id, words, lang: "en", mentioned: people });
      },
    },
  ];
}
