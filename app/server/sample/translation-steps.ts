import { waitingTranslations } from "#app/features/translation/desk/desk.queries.server.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { switchEngine } from "#app/features/translation/engines/switch-engine.server.ts";
import { readJob, textsToGive } from "#app/features/translation/outside/jobs.queries.server.ts";
import { makeJob } from "#app/features/translation/outside/make-job.server.ts";
import { LINK_DAYS } from "#app/features/translation/outside/outside.ts";
import { outsideActor } from "#app/features/translation/outside/outside-work.queries.server.ts";
import { saveOutside } from "#app/features/translation/outside/save-outside.server.ts";
import { askAuthor } from "#app/features/translation/questions/ask-author.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import { START } from "./data/people.ts";
import type { Step } from "./sample.ts";

/** A language in which patients write and that nobody of the team translates. */
const UNSPOKEN = "pt-BR";

/** How many texts an agency gets at once. */
const GIVEN = 3;

/** A text that somebody at the agency has translated, and how; a translator of the programme is still to check it. */
const DONE_OUTSIDE = { en: "Nobody at the front desk of Wharf Street speaks Creole.", es: "En la recepción de Wharf Street nadie habla criollo." };

/**
 * Around translations: a machine as its administrator set it up, switched off, so that nothing of the sample leaves it; a
 * question of a translator that waits for its answer; at an agency a few public texts, one of which came back, and what somebody
 * said in a language that nobody of the team translates.
 */
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
    {
      at: calendar.moment("2026-11-13", "10:20"),
      run: async (sample) => {
        const translator = await sample.person("S06");
        const text = (await waitingTranslations(translator)).find(({ kind, to }) => kind.startsWith("update_") && to === "es");
        if (text) await askAuthor(translator, { textId: text.textId, to: text.to, words: "Who is “we” here: the clinic alone, or the legal team too? Spanish readers will ask.", lang: "en" });
      },
    },
    {
      at: calendar.moment("2026-11-13", "14:05"),
      run: async (sample) => {
        const coordinator = await sample.person("S01");
        const [pair] = (await textsToGive(coordinator, null)).pairs.filter(({ from, to }) => from === "en" && to !== "es" && to !== "ar");
        if (!pair) return;
        const texts = (await textsToGive(coordinator, pair)).texts.filter(({ isPrivate }) => !isPrivate).slice(0, GIVEN);
        if (texts.length === 0) return;
        await makeJob(coordinator, { from: pair.from, to: pair.to, recipient: "Tidewater Language Services", texts: texts.map(({ textId }) => textId), days: LINK_DAYS, mayPrivate: false });
      },
    },
    {
      at: calendar.moment("2026-11-13", "15:10"),
      run: async (sample) => {
        const coordinator = await sample.person("S01");
        const [said] = (await textsToGive(coordinator, { from: UNSPOKEN, to: "en" })).texts;
        if (!said) return;
        await makeJob(coordinator, { from: UNSPOKEN, to: "en", recipient: "Tidewater Language Services", texts: [said.textId], days: LINK_DAYS, mayPrivate: true });
      },
    },
    {
      at: calendar.moment("2026-11-13", "15:30"),
      run: async (sample) => {
        const coordinator = await sample.person("S01");
        const text = (await textsToGive(coordinator, { from: "en", to: "es" })).texts.find(({ words }) => words === DONE_OUTSIDE.en);
        if (!text) return;
        const id = await makeJob(coordinator, { from: "en", to: "es", recipient: "Tidewater Language Services", texts: [text.textId], days: LINK_DAYS, mayPrivate: false });
        const holder = await outsideActor(coordinator.programme, (await readJob(coordinator, id)).code!);
        await saveOutside(holder!, { name: "Tidewater Language Services", texts: [{ textId: text.textId, words: DONE_OUTSIDE.es, version: 0 }] });
      },
    },
  ];
}
