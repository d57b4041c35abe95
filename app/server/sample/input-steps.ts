import type { PersonActor, ReceiptActor } from "#app/features/events/actor.ts";
import { settle } from "#app/features/events/consumer.server.ts";
import { linkInput } from "#app/features/backlog/link-input.server.ts";
import { allowQuote } from "#app/features/input/allow-quote.server.ts";
import { enterInput } from "#app/features/input/enter-input.server.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { receiveInput } from "#app/features/input/receive-input.server.ts";
import { receiptActor } from "#app/features/input/receipt/receipt.queries.server.ts";
import { acknowledgeInput } from "#app/features/triage/acknowledge-input.server.ts";
import { closeInput } from "#app/features/triage/close-input.server.ts";
import { escalateUrgent } from "#app/features/triage/escalation/escalate-urgent.consumer.server.ts";
import { routeInputs } from "#app/features/triage/routing/route-input.consumer.server.ts";
import { setUrgency } from "#app/features/triage/set-urgency.server.ts";
import { setThemes } from "#app/features/triage/themes/set-themes.server.ts";
import { lowers } from "#app/features/triage/triage.ts";
import { at, now } from "#app/platform/clock/clock.ts";
import { minutesAfter, type SampleCalendar } from "./calendar.ts";
import { INPUT_THEMES } from "./data/input-themes.ts";
import { IMPROVEMENTS } from "./data/improvements.ts";
import type { SampleInput, TimeOfDay } from "./data/shapes.ts";
import { SITES } from "./data/sites.ts";
import { ownCaseSteps } from "./own-case-steps.ts";
import { redactionSteps } from "./redaction-steps.ts";
import { known, type Sample, type Step } from "./sample.ts";
import { threadSteps } from "./thread-steps.ts";

/** When staff type in what reached them on paper, by phone or from a survey. */
const TYPED_IN_AT: TimeOfDay = "11:00";
/** When somebody allows to be quoted who did not do so at once. */
const ALLOWED_AT: TimeOfDay = "12:30";
/** How long before somebody acknowledges it, and how long after it came, the words are translated at most, in minutes. */
const GLOSS_BEFORE = 5;

/** Everything that happened to one input, from its arrival on. */
export function inputSteps(input: SampleInput, calendar: SampleCalendar): Step[] {
  const { number, gloss, acknowledged, urgencySet, closed, quoteConsentOn } = input;
  const received = calendar.moment(input.on, input.at ?? TYPED_IN_AT);
  const steps: Step[] = [{ at: received, run: (sample) => receive(sample, input) }];
  if (quoteConsentOn) {
    const allowed = quoteConsentOn === input.on ? minutesAfter(received, 3) : calendar.moment(quoteConsentOn, ALLOWED_AT);
    steps.push({
      at: allowed,
      run: async (sample) => allowQuote(await writer(sample, input), { inputId: known(sample.receipts, number).inputId, allow: true }),
    });
  }
  if (acknowledged) {
    const read = calendar.moment(acknowledged.on, acknowledged.at);
    if (gloss) {
      steps.push({
        at: minutesAfter(read, -GLOSS_BEFORE),
        run: async (sample) => sample.translate((await sample.input(number)).textId, [input.lang, "en"], gloss),
      });
    }
    steps.push({
      at: read,
      run: async (sample) => {
        const by = await sample.person(acknowledged.by);
        if (!urgencySet) await setRightUrgency(sample, by, input);
        const { id: inputId, version } = await sample.input(number);
        await acknowledgeInput(by, { inputId, version });
        await setRightThemes(sample, by, input);
      },
    });
  }
  if (urgencySet) {
    steps.push({
      at: calendar.moment(urgencySet.on, urgencySet.at),
      run: async (sample) => setRightUrgency(sample, await sample.person(urgencySet.by), input),
    });
  }
  for (const link of input.links ?? []) {
    if (IMPROVEMENTS.some(({ key, from }) => key === link.to && from[0] === number)) continue; // it was started from this one
    steps.push({
      at: calendar.moment(link.on, link.at),
      run: async (sample) => {
        const { id: inputId, version } = await sample.input(number);
        await linkInput(await sample.person(link.by), { inputId, version, number: known(sample.improvements, link.to).number });
      },
    });
  }
  steps.push(...threadSteps(input, calendar), ...ownCaseSteps(input, calendar), ...redactionSteps(input, calendar));
  if (closed) {
    steps.push({
      at: calendar.moment(closed.on, closed.at),
      run: async (sample) => {
        const { id: inputId, version } = await sample.input(number);
        await closeInput(await sample.person(closed.by), { inputId, version, reason: closed.reason });
      },
    });
  }
  return steps;
}

/** Whoever said it: a member with their account, everybody else with the receipt. */
export async function writer(sample: Sample, input: SampleInput): Promise<PersonActor | ReceiptActor> {
  return input.person ? sample.person(input.person) : known(sample.receipts, input.number);
}

async function receive(sample: Sample, input: SampleInput): Promise<void> {
  const said = {
    words: sample.calendar.words(input.words, input.lang),
    lang: input.lang,
    site: SITES.find(({ key }) => key === input.site)?.slug,
  };
  const { secret } =
    input.channel === "web"
      ? await receiveInput(sample.visitor, {
          ...said,
          helpToday: input.needsHelpToday ?? false,
          key: at(minutesAfter(now(), -1), newFormKey),
          contact: input.contact ? "yes" : "no",
          contactKind: input.contact?.kind,
          contactValue: input.contact?.value,
          leaveMessage: input.contact?.leaveMessage ?? false,
        })
      : await enterInput(await sample.person(input.enteredBy!), {
          ...said,
          channel: input.channel,
          urgency: input.urgency,
          receivedOn: sample.calendar.day(input.on),
          personId: input.person && known(sample.people, input.person),
          contact: input.contact,
        });
  sample.receipts.set(input.number, (await receiptActor(sample.programme, secret))!);
  // As it happens within a second: the rules decide, and whoever is in charge of what is urgent is told.
  await settle(sample.programme, [routeInputs, escalateUrgent]);
}

/** Says what it is about, where the rules did not find it. */
async function setRightThemes(sample: Sample, by: PersonActor, { number }: SampleInput): Promise<void> {
  const themes = INPUT_THEMES[number];
  if (!themes) return;
  const { id: inputId, version, themes: found } = await sample.input(number);
  if (found.map(({ theme }) => theme.code).join() !== themes.join()) await setThemes(by, { inputId, themes, version });
}

async function setRightUrgency(sample: Sample, by: PersonActor, input: SampleInput): Promise<void> {
  const { id: inputId, version, urgency } = await sample.input(input.number);
  // Machines cry wolf: whoever has read it says so.
  const reason = lowers(urgency, input.urgency) ? ("read_and_safe" as const) : undefined;
  if (urgency !== input.urgency) await setUrgency(by, { inputId, urgency: input.urgency, reason, version });
}
