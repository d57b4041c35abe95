import { acceptApplication } from "#app/features/membership/accept-application.server.ts";
import { applicantActor } from "#app/features/membership/applicant.queries.server.ts";
import { LETTERS, type LetterCode } from "#app/features/membership/application.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { enterApplication } from "#app/features/membership/enter-application.server.ts";
import { SHIPPED_LETTERS } from "#app/features/membership/letters/letters.ts";
import { prepareLetters } from "#app/features/membership/letters/prepare-letters.server.ts";
import { moveApplication } from "#app/features/membership/move-application.server.ts";
import { noteApplication } from "#app/features/membership/note-application.server.ts";
import { receiveApplication } from "#app/features/membership/receive-application.server.ts";
import { withdrawApplication } from "#app/features/membership/withdraw-application.server.ts";
import { writeAboutApplication } from "#app/features/membership/write-about-application.server.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { minutesAfter, nextWeekday, type SampleCalendar } from "./calendar.ts";
import { LETTERS_TRANSLATED } from "./data/applications.ts";
import { START } from "./data/people.ts";
import type { SampleApplication, SampleApplicationStep, SampleLanguage } from "./data/shapes.ts";
import { SITES } from "./data/sites.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** How long a translator needs, in minutes. */
const TRANSLATED_AFTER = 90;
/** What came in another language is translated the next morning. */
const READ_AT = "08:50";
/** How long somebody takes to fill in the form, in minutes. */
const FORM_TAKES = 6;

/** The letters that ship with Heard, and an hour later what the translators checked of them. */
export function letterSteps(calendar: SampleCalendar): Step[] {
  return [
    { at: calendar.moment(START, "08:05"), run: ({ system }) => prepareLetters(system) },
    {
      at: calendar.moment(START, "15:20"),
      run: async (sample) => {
        for (const code of LETTERS) {
          const { textId } = await sample.db.letterTemplate.findUniqueOrThrow({ where: { code }, select: { textId: true } });
          await sample.translateAll(textId, SHIPPED_LETTERS[code]);
        }
      },
    },
  ];
}

/** Everything that happened to one application, from its arrival on. */
export function applicationSteps(application: SampleApplication, calendar: SampleCalendar): Step[] {
  const { lang, gloss, history } = application;
  let id = "";
  const arrived = calendar.moment(application.on, application.at);
  const steps: Step[] = [
    {
      at: arrived,
      run: async (sample) => {
        id = await arrive(sample, application);
      },
    },
  ];
  if (gloss) {
    steps.push({
      at: calendar.moment(nextWeekday(application.on), READ_AT),
      run: async (sample) => {
        const { whyTextId } = await sample.db.application.findUniqueOrThrow({ where: { id }, select: { whyTextId: true } });
        await sample.translate(whyTextId!, [lang, "en"], gloss);
      },
    });
  }
  for (const step of history) {
    const when = calendar.moment(step.on, step.at);
    steps.push({ at: when, tells: true, run: (sample) => take(sample, id, application, step, calendar) });
    const translated = translationOf(step, application);
    if (translated) {
      const later = step.kind === "reply" ? calendar.moment(nextWeekday(step.on), READ_AT) : minutesAfter(when, TRANSLATED_AFTER);
      steps.push({ at: later, tells: true, run: async (sample) => translateLast(sample, id, translated) });
    }
  }
  return steps;
}

async function arrive(sample: Sample, application: SampleApplication): Promise<string> {
  const { name, contact, speaks, reads, dialect, hereAs, times, modes, needs, source, lang, channel } = application;
  const form = {
    name,
    contactKind: contact.kind,
    contactValue: contact.value,
    leaveMessage: contact.leaveMessage,
    bestTimes: [],
    speaks,
    reads,
    dialect,
    hereAs,
    sites: application.sites.map((key) => SITES.find((site) => site.key === key)!.slug),
    why: application.why,
    times,
    modes,
    needs,
    source,
  };
  const groupId = known(sample.groups, application.group);
  const { secret } =
    channel === "web"
      ? await receiveApplication(sample.visitor, groupId, { ...form, lang, key: at(minutesAfter(now(), -FORM_TAKES), newFormKey) })
      : await enterApplication(await sample.person("S01"), { ...form, groupId, channel, lang });
  return (await applicantActor(sample.programme, secret))!.applicationId;
}

async function take(sample: Sample, applicationId: string, application: SampleApplication, step: SampleApplicationStep, calendar: SampleCalendar): Promise<void> {
  const applicant = { kind: "applicant", programme: sample.programme, applicationId } as const;
  const { version } = await sample.db.application.findUniqueOrThrow({ where: { id: applicationId }, select: { version: true } });
  switch (step.kind) {
    case "move": {
      const interviewAt = step.interview && calendar.moment(step.interview.on, step.interview.at);
      return moveApplication(await sample.person(step.by), { applicationId, to: step.to, version, letter: true, interviewAt });
    }
    case "accept":
      await acceptApplication(await sample.person(step.by), { applicationId, version, kind: step.as, letter: true });
      return;
    case "ask":
      await askApplicant(await sample.person(step.by), { applicationId, words: step.words.en, lang: "en", version });
      return;
    case "note":
      return noteApplication(await sample.person(step.by), { applicationId, words: calendar.words(step.words, "en"), lang: "en" });
    case "reply":
      return writeAboutApplication(applicant, { applicationId, words: step.words, lang: application.lang });
    case "withdraw":
      return withdrawApplication(applicant, { applicationId });
  }
}

const LETTER_OF = { screening: "received", interview: "interview", offered: "offer", waitlisted: "waitlist", declined: "no" } as const satisfies Record<string, LetterCode>;

/** What a translator writes after a step: of a question, a reply, or a letter that was not in the language yet. */
function translationOf(step: SampleApplicationStep, { lang }: SampleApplication): { pair: [SampleLanguage, SampleLanguage]; words: string } | null {
  if (step.kind === "ask" && step.words.own) return { pair: ["en", lang], words: step.words.own };
  if (step.kind === "reply" && step.gloss) return { pair: [lang, "en"], words: step.gloss };
  const letter = step.kind === "move" ? LETTERS_TRANSLATED[lang]?.[LETTER_OF[step.to]] : undefined;
  return letter ? { pair: ["en", lang], words: letter } : null;
}

async function translateLast(sample: Sample, applicationId: string, { pair, words }: NonNullable<ReturnType<typeof translationOf>>): Promise<void> {
  const { textId } = await sample.db.applicationMessage.findFirstOrThrow({ where: { applicationId }, orderBy: { id: "desc" }, select: { textId: true } });
  await sample.translate(textId, pair, words);
}
