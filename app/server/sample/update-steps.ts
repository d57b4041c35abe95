import { correctUpdate } from "#app/features/backlog/updates/correct-update.server.ts";
import { draftUpdate } from "#app/features/backlog/updates/draft-update.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { scheduleUpdate } from "#app/features/backlog/updates/schedule-update.server.ts";
import { weekdaysBefore, type SampleCalendar } from "./calendar.ts";
import { INPUTS } from "./data/inputs.ts";
import { QUOTES, UPDATES_TOLD } from "./data/other-languages.ts";
import type { SampleLanguage, SampleUpdate, TimeOfDay } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

const DRAFTED_AT: TimeOfDay = "10:00";
const TRANSLATED_AT: TimeOfDay = "15:00";

/** One update: written, translated the day before it is told (as far as the data has the words), published, or set to go out later. */
export function updateSteps(update: SampleUpdate, calendar: SampleCalendar): Step[] {
  const { published, drafted, scheduled } = update;
  const written = drafted ?? { on: weekdaysBefore(published!.on, 2), at: DRAFTED_AT };
  const draft: Step = { at: calendar.moment(written.on, written.at), run: (sample) => write(sample, update) };
  if (scheduled) {
    return [
      draft,
      { at: calendar.moment(weekdaysBefore(scheduled.on, 1), TRANSLATED_AT), run: (sample) => translate(sample, update) },
      {
        at: calendar.moment(scheduled.on, scheduled.at),
        run: async (sample) => {
          const { id: updateId, version } = await stored(sample, update);
          const { on, at } = scheduled.goesOut;
          await scheduleUpdate(await sample.person(scheduled.by), { updateId, version, at: calendar.moment(on, at) });
        },
      },
    ];
  }
  if (!published) return [draft];
  return [
    draft,
    { at: calendar.moment(weekdaysBefore(published.on, 1), TRANSLATED_AT), run: (sample) => translate(sample, update) },
    {
      at: calendar.moment(published.on, published.at),
      tells: true,
      run: async (sample) => {
        const { id: updateId, version } = await stored(sample, update);
        await publishUpdate(await sample.person(published.by), { updateId, version });
      },
    },
  ];
}

async function write(sample: Sample, update: SampleUpdate): Promise<void> {
  const by = await sample.person(update.writtenBy);
  const words = { said: sample.calendar.words(update.said.en, "en"), did: sample.calendar.words(update.did.en, "en") };
  const id = update.corrects
    ? await correctUpdate(by, { ...words, updateId: known(sample.updates, update.corrects) })
    : await draftUpdate(by, {
        ...words,
        number: known(sample.improvements, update.improvement).number,
        audience: update.audience,
        groupId: update.group && known(sample.groups, update.group),
        quoteInputNumber: update.quoteInput && (await sample.input(update.quoteInput)).number,
      });
  sample.updates.set(update.key, id);
}

async function translate(sample: Sample, update: SampleUpdate): Promise<void> {
  const { saidTextId, didTextId } = await stored(sample, update);
  await sample.translateAll(saidTextId, update.said);
  await sample.translateAll(didTextId, update.did);
  for (const [lang, { said, did }] of Object.entries(UPDATES_TOLD[update.key] ?? {})) {
    await sample.translate(saidTextId, ["en", lang as SampleLanguage], said);
    await sample.translate(didTextId, ["en", lang as SampleLanguage], did);
  }
  // A correction quotes the same words as the update that it corrects.
  if (update.quoteInput === undefined || update.corrects) return;
  const quoted = INPUTS.find(({ number }) => number === update.quoteInput)!;
  await sample.translateAll((await sample.input(quoted.number)).textId, { ...quoted.translated, ...QUOTES[quoted.number] }, quoted.lang);
}

function stored(sample: Sample, { key }: SampleUpdate) {
  return sample.db.update.findUniqueOrThrow({
    where: { id: known(sample.updates, key) },
    select: { id: true, version: true, saidTextId: true, didTextId: true },
  });
}
