import { editImprovement } from "#app/features/backlog/edit-improvement.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { writeNote } from "#app/features/backlog/notes/write-note.server.ts";
import { relateImprovement } from "#app/features/backlog/relations/relate-improvement.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import { CHARTERS, NOTES } from "./data/charters.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** What improvements aim at and by when, who helps from outside, what the team says about them, and a link that was a mistake. */
export function charterSteps(calendar: SampleCalendar): Step[] {
  return [
    ...CHARTERS.map(({ improvement, on, at, by, due, ...charter }): Step => ({
      at: calendar.moment(on, at),
      run: async (sample) => {
        const { number, version, siteId, ownerId, theme, title, why } = await asItStands(sample, improvement);
        await editImprovement(await sample.person(by), { number, version, siteId, ownerId, theme: theme?.code, title: title.words, why: why.words, dueOn: due && calendar.day(due), ...charter });
      },
    })),
    ...NOTES.map(({ improvement, on, at, by, words }): Step => ({
      at: calendar.moment(on, at),
      run: async (sample) => void (await writeNote(await sample.person(by), { number: known(sample.improvements, improvement).number, words: calendar.words(words, "en") })),
    })),
    {
      at: calendar.moment("2026-09-10", "10:05"),
      run: async (sample) => void (await relateImprovement(await sample.person("S01"), { number: known(sample.improvements, "I03").number, other: known(sample.improvements, "I02").number, as: "blocked_by" })),
    },
    {
      at: calendar.moment("2026-06-02", "11:20"),
      run: async (sample) => {
        const coordinator = await sample.person("S01");
        const linkId = await linkInput(coordinator, { inputId: (await sample.input(1)).id, number: known(sample.improvements, "I07").number });
        await unlinkInput(coordinator, { linkId });
      },
    },
  ];
}

function asItStands(sample: Sample, improvement: Parameters<Sample["improvement"]>[0]) {
  return sample.db.improvement.findUniqueOrThrow({
    where: { id: known(sample.improvements, improvement).id },
    select: { number: true, version: true, siteId: true, ownerId: true, theme: { select: { code: true } }, title: { select: { words: true } }, why: { select: { words: true } } },
  });
}
