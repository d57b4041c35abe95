import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { inputAmended, inputLanguageCorrected, inputReceived } from "#app/features/input/input.events.ts";
import { needOf } from "../intake/intake.ts";
import { sendToIntake } from "../intake/send-to-intake.server.ts";
import { inputThemesSet } from "../themes/themes.events.ts";
import { routeInput } from "./route-input.server.ts";

/**
 * Lets the rules decide about what somebody told us: when it comes, when its words change, and when a person says in which
 * language it is or what it is about. What they take for somebody's own case goes to intake in the same transaction; none of them
 * takes it back from there, only a person does.
 */
export const routeInputs = defineConsumer({
  name: "route-input",
  events: [inputReceived, inputAmended, inputLanguageCorrected, inputThemesSet],
  async handle({ event, actor }) {
    const ownCase = await routeInput(actor, { inputId: event.subjectId, cameAt: event.at ?? endOfDay(event.day), unlessRead: BY_PERSON.includes(event.name) });
    if (ownCase) await sendToIntake(actor, { inputId: event.subjectId, reason: "rule", need: needOf(ownCase.themes[0] ?? null) });
  },
});

/** What somebody of the team said who may have read it by then. */
const BY_PERSON: readonly string[] = [inputLanguageCorrected.name, inputThemesSet.name];

/** Of what is known by its day only, the last moment at which it can have come. */
function endOfDay(day: Date): Date {
  return new Date(day.getTime() + 86_400_000 - 1);
}
