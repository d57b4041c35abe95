import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { raised } from "#app/features/input/input.ts";
import { hoursFor, siteById } from "#app/features/input/site-of-input.ts";
import { urgentSignals } from "#app/features/input/urgent-signals.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { dayOf, newId, newTimelessId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { lockForRouting, wasDecided } from "./input-to-route.server.ts";
import { matchWords } from "./match-words.server.ts";
import { acknowledgeDue, answerDue, route } from "./routing.ts";
import { inputRouted } from "./routing.events.ts";
import { readRuleSet } from "./rule-set.server.ts";
import { takersAt } from "./takers.server.ts";
import { writeDecision } from "./write-decision.server.ts";

/**
 * Lets the rules that are on decide about an input, and keeps why. What a person decided about it stays. `cameAt`: what came
 * before the programme had rules is not routed. `unlessRead`: once a person has read it, this is theirs to decide. Returns the
 * themes of what a rule takes for somebody's own case; null for all else.
 */
export async function routeInput(actor: Actor, wanted: { inputId: string; cameAt: Date; unlessRead?: boolean }): Promise<{ themes: string[] } | null> {
  if (actor.kind !== "system") throw notAllowed();
  const programme = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const notRouted = () => {
      unchanged();
      return null;
    };
    const input = await lockForRouting(tx, wanted.inputId);
    if (!input || (wanted.unlessRead && input.acknowledgedAt)) return notRouted();
    const { rules, phrases, since } = await readRuleSet(tx, actor.programme, input.revision);
    if (!since || wanted.cameAt < since) return notRouted();
    const words = await matchWords(tx, phrases, [input]);
    const canTake = await takersAt(tx, rules, input.siteId, now);
    const recognised = urgentSignals(input.words);
    const chosenUrgency = raised(4, recognised) === input.urgency ? (input.helpToday ? 2 : 4) : input.urgency;
    const verdict = route(rules, { ...input, chosenUrgency, words: words.get(input.id)!, signals: recognised.map(({ signal }) => signal), canTake });
    if (!verdict || wasDecided(input, verdict)) return notRouted();
    // Of what is known by its day only, no time may tell when it was decided.
    const dayOnly = input.receivedAt === null;
    const received = input.receivedAt ?? input.receivedOn;
    // Words that became more urgent are to be read in time from then on, not from when the first ones came.
    const urgentSince = input.before && verdict.urgency < input.before.outcome.urgency ? now : received;
    const hours = hoursFor(programme, siteById(programme, input.siteId));
    const id = dayOnly ? newTimelessId() : newId();
    await writeDecision(tx, input, verdict, {
      id,
      decidedAt: dayOnly ? null : now,
      decidedOn: dayOf(now),
      acknowledgeDue: acknowledgeDue(verdict.acknowledge, urgentSince, hours),
      answerDue: answerDue(verdict.answer, received, hours),
    });
    await record(
      inputRouted,
      input.id,
      {
        decisionId: id,
        ...(verdict.placedBy && { versionId: verdict.placedBy }),
        ...(verdict.desk && { desk: verdict.desk }),
        route: verdict.route,
        urgency: verdict.urgency,
        themes: verdict.themes,
      },
      { dayOnly },
    );
    return verdict.route === "intake" ? { themes: verdict.themes } : null;
  });
}
