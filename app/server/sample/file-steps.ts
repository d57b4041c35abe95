import { Readable } from "node:stream";
import { attachFile } from "#app/features/backlog/files/attach-file.server.ts";
import { dropIncoming, takeIn } from "#app/platform/files/incoming.ts";
import type { SampleCalendar } from "./calendar.ts";
import type { SampleFile } from "./data/files.ts";
import { known, type Step } from "./sample.ts";
import { sheet } from "./sheet.ts";

/** Somebody adds a sheet of paper to an improvement. */
export function fileStep({ improvement, name, lines, by, on, at }: SampleFile, calendar: SampleCalendar): Step {
  return {
    at: calendar.moment(on, at),
    run: async (sample) => {
      const file = await takeIn(Readable.from([sheet(lines)]));
      try {
        await attachFile(await sample.person(by), { number: known(sample.improvements, improvement).number, file: { ...file, name } });
      } finally {
        await dropIncoming(file);
      }
    },
  };
}
