import { changeStatus } from "#app/features/backlog/change-status.server.ts";
import { mergeImprovement } from "#app/features/backlog/merge-improvement.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { minutesAfter, nextWeekday, type SampleCalendar } from "./calendar.ts";
import { INPUTS } from "./data/inputs.ts";
import { TITLES } from "./data/other-languages.ts";
import type { SampleDate, SampleImprovement, SampleLanguage, SampleStep, TimeOfDay, Words } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** When, on the day after it was started, its title is translated. */
const TITLE_TRANSLATED_AT: TimeOfDay = "11:00";
/** How long the translation of a reason takes, in minutes. */
const REASON_TRANSLATED_AFTER = 90;

/** The life of one improvement: how it was started and every state it came to, with the translations of its texts. */
export function improvementSteps(improvement: SampleImprovement, calendar: SampleCalendar): Step[] {
  const { key, title, history } = improvement;
  const steps = history.flatMap((step, index): Step[] => {
    const moment = calendar.moment(step.on, step.at);
    if (index === 0) {
      return [
        { at: moment, run: (sample) => start(sample, improvement, step) },
        {
          at: calendar.moment(nextWeekday(step.on), TITLE_TRANSLATED_AT),
          run: async (sample) => sample.translateAll((await sample.improvement(key)).titleTextId, title),
        },
      ];
    }
    const moved: Step = { at: moment, run: (sample) => move(sample, improvement, step) };
    return "reason" in step ? [moved, reasonTranslated(improvement, step.reason, minutesAfter(moment, REASON_TRANSLATED_AFTER))] : [moved];
  });
  return [...steps, ...Object.entries(TITLES[key] ?? {}).map(([lang, words]) => titleTold(improvement, lang as SampleLanguage, words, calendar))];
}

/** The title in another language, wanted from the day on which somebody of that language spoke for the improvement. */
function titleTold({ key }: SampleImprovement, lang: SampleLanguage, words: string, calendar: SampleCalendar): Step {
  const links = INPUTS.filter((input) => input.lang === lang).flatMap((input) => input.links ?? []);
  const first = links.filter(({ to }) => to === key).map(({ on }) => on).sort()[0] as SampleDate;
  return {
    at: calendar.moment(nextWeekday(first), TITLE_TRANSLATED_AT),
    run: async (sample) => sample.translate((await sample.improvement(key)).titleTextId, ["en", lang], words),
  };
}

async function start(sample: Sample, improvement: SampleImprovement, step: SampleStep): Promise<void> {
  const { key, title, why, site, theme, owner, from } = improvement;
  const first = from[0] === undefined ? null : await sample.input(from[0]);
  const { id, number } = await startImprovement(await sample.person(step.by), {
    title: sample.calendar.words(title.en, "en"),
    why: sample.calendar.words(why.en, "en"),
    siteId: site && known(sample.sites, site),
    theme,
    ownerId: owner && known(sample.people, owner),
    inputId: first?.id,
    version: first?.version,
  });
  sample.improvements.set(key, { id, number });
}

async function move(sample: Sample, { key }: SampleImprovement, step: SampleStep): Promise<void> {
  const { number, version } = await sample.improvement(key);
  const actor = await sample.person(step.by);
  if (step.status === "merged") return mergeImprovement(actor, { number, version, into: known(sample.improvements, step.into).number });
  await changeStatus(actor, { number, version, to: step.status, reason: "reason" in step ? sample.calendar.words(step.reason.en, "en") : undefined });
}

function reasonTranslated({ key }: SampleImprovement, reason: Words, moment: Date): Step {
  return {
    at: moment,
    run: async (sample) => sample.translateAll((await sample.improvement(key)).reasonTextId!, reason),
  };
}
