import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { switchEngine } from "#app/features/translation/engines/switch-engine.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import { START } from "./data/people.ts";
import type { Step } from "./sample.ts";

/** A machine as its administrator set it up, switched off: nothing of the sample leaves it. */
export function translationSteps(calendar: SampleCalendar): Step[] {
  return [
    {
      at: calendar.moment(START, "16:00"),
      run: async (sample) => {
        const administrator = await sample.person("S12");
        const id = await addEngine(administrator, { kind: "apertium", address: "http://localhost:2737", pairs: ["es>en", "en>es"], getsPrivate: true });
        await switchEngine(administrator, { id, on: false });
      },
    },
  ];
}
