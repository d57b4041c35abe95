import { linkLesson } from "#app/features/backlog/link-lesson.server.ts";
import { closeHandover } from "#app/features/triage/intake/close-handover.server.ts";
import { giveConsent } from "#app/features/triage/intake/give-consent.server.ts";
import { handOver } from "#app/features/triage/intake/hand-over.server.ts";
import { recordAttempt } from "#app/features/triage/intake/record-attempt.server.ts";
import { sendToIntake } from "#app/features/triage/intake/send-to-intake.server.ts";
import { minutesAfter, type SampleCalendar } from "./calendar.ts";
import type { Act, SampleInput } from "./data/shapes.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** What happened to a person's own case on its way to the legal team. */
export function ownCaseSteps(input: SampleInput, calendar: SampleCalendar): Step[] {
  const { ownCase, number } = input;
  if (!ownCase) return [];
  const { need, reason, sent, consent, handedOver, tries = [], closed, lesson } = ownCase;
  const step = (act: Act, run: (sample: Sample, seen: { inputId: string; version: number }) => Promise<unknown>): Step => ({
    at: calendar.moment(act.on, act.at),
    run: async (sample) => {
      const { id: inputId, version } = await sample.input(number);
      await run(sample, { inputId, version });
    },
  });
  const steps: Step[] = [
    sent
      ? step(sent, async (sample, seen) => sendToIntake(await sample.person(sent.by), { ...seen, need, reason }))
      : {
          at: minutesAfter(calendar.moment(input.on, input.at!), 1),
          run: async (sample) => {
            const { id: inputId, version } = await sample.input(number);
            await sendToIntake(sample.system, { inputId, version, need, reason });
          },
        },
  ];
  if (consent) {
    const { by, on, at, bestTime, words = false, news = false } = consent;
    steps.push({
      at: calendar.moment(on, at),
      run: async (sample) => {
        const holder = known(sample.receipts, number);
        await giveConsent(by === "writer" ? holder : await sample.person(by), {
          inputId: holder.inputId,
          contact: null,
          leaveMessage: input.contact?.leaveMessage ?? false,
          bestTime,
          words,
          news,
        });
      },
    });
  }
  if (handedOver) {
    steps.push({
      ...step(handedOver, async (sample, seen) => handOver(await sample.person(handedOver.by), { ...seen, toId: known(sample.people, handedOver.to), way: handedOver.way, need })),
      tells: true,
    });
  }
  for (const { result, ...tried } of tries) {
    steps.push(step(tried, async (sample, seen) => recordAttempt(await sample.person(tried.by), { ...seen, on: calendar.day(tried.on), result })));
  }
  if (lesson) {
    steps.push(
      step(lesson, async (sample, seen) => linkLesson(await sample.person(lesson.by), { ...seen, number: known(sample.improvements, lesson.to).number, lesson: lesson.words })),
    );
  }
  if (closed) steps.push(step(closed, async (sample, seen) => closeHandover(await sample.person(closed.by), { ...seen, outcome: closed.outcome })));
  return steps;
}
