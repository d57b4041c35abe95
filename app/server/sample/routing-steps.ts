import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import type { Step } from "./sample.ts";

/** A rule that the coordinator has begun and not switched on: there to be tried. */
export function routingSteps(calendar: SampleCalendar): Step[] {
  return [
    {
      at: calendar.moment("2026-11-13", "16:20"),
      run: async (sample) => {
        await draftRule(await sample.person("S01"), {
          name: "Interpreters",
          conditions: { themes: ["referral.interpreter"] },
          outcome: { desk: "rights", acknowledge: { days: 2 } },
        });
      },
    },
  ];
}
