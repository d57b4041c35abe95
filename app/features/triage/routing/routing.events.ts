import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const version = z.strictObject({ versionId: z.uuid(), version: z.int() });

/** The rules decided about an input: the version that chose the place, and what came of it. */
export const inputRouted = defineEvent(
  "input.routed",
  "input",
  z.strictObject({
    decisionId: z.uuid(),
    versionId: z.uuid().optional(),
    desk: z.string().optional(),
    route: z.enum(["inbox", "intake"]),
    urgency: z.int().min(1).max(4),
    themes: z.array(z.string()),
  }),
);

/** The rules that ship with Heard were given to the programme. */
export const rulesShipped = defineEvent("rule.shipped", "programme", z.strictObject({ count: z.int() }));
/** A new rule, or a draft of another version of one. */
export const ruleDrafted = defineEvent("rule.drafted", "rule", version);
export const ruleDraftRevised = defineEvent("rule.draft_revised", "rule", version);
export const ruleDraftDiscarded = defineEvent("rule.draft_discarded", "rule", version);
export const ruleSwitchedOn = defineEvent("rule.switched_on", "rule", version);
export const ruleSwitchedOff = defineEvent("rule.switched_off", "rule", version);
/** It took the place of its neighbour among the rules, and the neighbour its own. */
export const ruleMoved = defineEvent("rule.moved", "rule", z.strictObject({ direction: z.enum(["up", "down"]), neighbourId: z.uuid() }));
