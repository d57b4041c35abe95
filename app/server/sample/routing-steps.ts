import { draftRule } from "#app/features/triage/routing/draft-rule.server.ts";
import { reviseRule } from "#app/features/triage/routing/revise-rule.server.ts";
import { readRule } from "#app/features/triage/routing/rules.queries.server.ts";
import { switchRuleOn } from "#app/features/triage/routing/switch-rule-on.server.ts";
import { saveView } from "#app/features/triage/views/save-view.server.ts";
import type { SampleCalendar } from "./calendar.ts";
import type { PersonKey } from "./data/shapes.ts";
import type { Sample, Step } from "./sample.ts";

const COORDINATOR: PersonKey = "S01";

/** A rule that the coordinator changed, tried and switched on, and one that is only begun: there to be tried; a view of the inbox that she named. */
export function routingSteps(calendar: SampleCalendar): Step[] {
  return [
    { at: calendar.moment("2026-10-19", "15:10"), run: readWaitingSooner },
    {
      at: calendar.moment("2026-11-13", "16:20"),
      run: async (sample) => {
        await draftRule(await sample.person(COORDINATOR), {
          name: "Interpreters",
          conditions: { themes: ["referral.interpreter"] },
          outcome: { desk: "rights", acknowledge: { days: 2 } },
        });
      },
    },
    {
      at: calendar.moment("2026-11-13", "16:30"),
      run: async (sample) => {
        await saveView(await sample.person(COORDINATOR), { name: "Housing", query: "?theme=housing" });
      },
    },
  ];
}

/** Whoever has waited already is read sooner. */
async function readWaitingSooner(sample: Sample): Promise<void> {
  const coordinator = await sample.person(COORDINATOR);
  const { number } = await sample.db.routingRule.findUniqueOrThrow({ where: { code: "about.referral.waiting" }, select: { number: true } });
  const rule = await readRule(coordinator, number, "en");
  const { conditions, outcome } = rule.shown;
  await reviseRule(coordinator, { number, name: rule.written, conditions, outcome: { ...outcome, acknowledge: { days: 2 } }, seen: rule.seen });
  await switchRuleOn(coordinator, { number, seen: (await readRule(coordinator, number, "en")).seen });
}
