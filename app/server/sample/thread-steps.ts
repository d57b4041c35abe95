import { answerContributor } from "#app/features/input/receipt/answer-contributor.server.ts";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { writeToTeam } from "#app/features/input/receipt/write-to-team.server.ts";
import { minutesAfter, nextWeekday, type SampleCalendar } from "./calendar.ts";
import type { Act, SampleInput, SampleMessage, TeamWords } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** How long a translator needs for what the team wrote, in minutes: at once where somebody needs help today. */
const TRANSLATED_AFTER = { urgent: 4, other: 120 };
/** Replies are translated the next morning. */
const REPLY_READ_AT = "08:45";

/** What the team and whoever said it wrote to each other about an input, and the translations of it, both ways. */
export function threadSteps(input: SampleInput, calendar: SampleCalendar): Step[] {
  return [
    ...(input.thread ?? []).flatMap((message) =>
      message.kind === "question"
        ? teamSteps(input, message, askContributor, calendar)
        : contributorSteps(input, message, calendar),
    ),
    ...(input.answer ? teamSteps(input, input.answer, answerContributor, calendar) : []),
  ];
}

function teamSteps(
  input: SampleInput,
  { words, by, on, at }: Act & { words: TeamWords },
  write: typeof askContributor,
  calendar: SampleCalendar,
): Step[] {
  const sent = calendar.moment(on, at);
  let messageId = "";
  const steps: Step[] = [
    {
      at: sent,
      tells: true,
      run: async (sample) => {
        const { id: inputId, version } = await sample.input(input.number);
        const written = await write(await sample.person(by), { inputId, version, words: calendar.words(words.en, "en") });
        messageId = written.messageId;
      },
    },
  ];
  const { own } = words;
  if (own) {
    steps.push({
      at: minutesAfter(sent, input.urgency <= 2 ? TRANSLATED_AFTER.urgent : TRANSLATED_AFTER.other),
      tells: true,
      run: async (sample) => sample.translate(await textOf(sample, messageId), ["en", input.lang], own),
    });
  }
  return steps;
}

function contributorSteps(
  input: SampleInput,
  { words, gloss, on, at }: Extract<SampleMessage, { kind: "reply" | "addition" }>,
  calendar: SampleCalendar,
): Step[] {
  let messageId = "";
  const steps: Step[] = [
    {
      at: calendar.moment(on, at),
      run: async (sample) => {
        const receipt = known(sample.receipts, input.number);
        const { inputId } = receipt;
        await writeToTeam(input.person ? await sample.person(input.person) : receipt, {
          inputId,
          words: calendar.words(words, input.lang),
          lang: input.lang,
        });
        const { id } = await sample.db.message.findFirstOrThrow({ where: { inputId }, orderBy: { id: "desc" }, select: { id: true } });
        messageId = id;
      },
    },
  ];
  if (gloss) {
    steps.push({
      at: calendar.moment(nextWeekday(on), REPLY_READ_AT),
      run: async (sample) => sample.translate(await textOf(sample, messageId), [input.lang, "en"], gloss),
    });
  }
  return steps;
}

async function textOf(sample: Sample, messageId: string): Promise<string> {
  const { textId } = await sample.db.message.findUniqueOrThrow({ where: { id: messageId }, select: { textId: true } });
  return textId;
}
