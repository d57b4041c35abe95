import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canReadInput } from "#app/features/input/input.policy.ts";
import type { Channel, Privacy, Urgency } from "#app/features/input/input.ts";
import { hoursFor, siteById } from "#app/features/input/site-of-input.ts";
import { urgentSignals } from "#app/features/input/urgent-signals.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { matchWords, preparePhrases } from "./match-words.server.ts";
import { acknowledgeDue, answerDue, route, type Facts, type Rule } from "./routing.ts";
import { canChangeRouting } from "./routing.policy.ts";
import { rulesWith, type RuleChange } from "./rules-with.server.ts";
import { takersAt } from "./takers.server.ts";
import { changesBetween, CHANGES, type Placement, type Trial } from "./trial.ts";

/** How many of the newest inputs a change of the rules is tried on. */
export const TRIED = 200;

interface Tried {
  id: string;
  number: number;
  textId: string;
  lang: string;
  words: string;
  siteId: string | null;
  route: "inbox" | "intake";
  /** Who said it, where they have an account. */
  personId: string | null;
  channel: Channel;
  privacy: Privacy;
  helpToday: boolean;
  urgency: Urgency;
  receivedAt: Date | null;
  receivedOn: Date;
}

/**
 * What a change of the rules would have done to the newest inputs, as they came: what persons decided since is left out of
 * account on both sides. Of what the actor may not read only the number is told. @throws a 404 refusal for whoever may not change rules.
 */
export async function tryRule(actor: Actor, change: RuleChange, lang: string): Promise<Trial> {
  if (!canChangeRouting(actor)) throw notFound();
  const db = reads(actor);
  const [programme, { before, after }, inputs] = await Promise.all([readProgramme(actor.programme), rulesWith(db, change), newestInputs(db)]);
  const known = new Set(before.map(({ versionId }) => versionId));
  const phrases = await preparePhrases(db, [...before, ...after.filter(({ versionId }) => !known.has(versionId))]);
  const found = await matchWords(db, phrases, inputs);
  const canTakeAt = new Map<string | null, (personId: string) => boolean>();
  for (const { siteId } of inputs) {
    if (!canTakeAt.has(siteId)) canTakeAt.set(siteId, await takersAt(db, [...before, ...after], siteId, now()));
  }

  const place = (rules: readonly Rule[], facts: Facts, { siteId, receivedAt, receivedOn }: Tried): Placement | null => {
    const verdict = route(rules, facts);
    if (!verdict) return null;
    const hours = hoursFor(programme, siteById(programme, siteId));
    const { desk, owner, urgency, themes } = verdict;
    const received = receivedAt ?? receivedOn;
    return { desk, owner, route: verdict.route, urgency, themes, acknowledgeBy: acknowledgeDue(verdict.acknowledge, received, hours), answerBy: answerDue(verdict.answer, received, hours) };
  };
  const counts = { place: 0, urgency: 0, themes: 0, time: 0, answer: 0 };
  const changed = inputs.flatMap((input) => {
    const signals = urgentSignals(input.words).map(({ signal }) => signal);
    const facts: Facts = { ...input, chosenUrgency: input.urgency, signals, themes: [], held: new Set(), words: found.get(input.id)!, canTake: canTakeAt.get(input.siteId)! };
    const [was, would] = [place(before, facts, input), place(after, facts, input)];
    const changes = changesBetween(was, would);
    for (const one of changes) counts[one] += 1;
    return changes.length > 0 ? [{ input, was, would, changes }] : [];
  });
  const readable = changed.filter(({ input }) => canReadInput(actor, input));
  const texts = await wordsForTeam(actor, readable.map(({ input }) => input.textId), lang, programme.workingLanguage);
  return {
    tried: inputs.length,
    changed: changed.length,
    counts: CHANGES.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : [])),
    rows: readable.map(({ input, ...row }) => ({ ...row, id: input.id, number: input.number, text: texts.get(input.textId) ?? null })),
  };
}

/** The newest inputs whose words are still there. */
function newestInputs(tx: Tx): Promise<Tried[]> {
  return tx.$queryRaw<Tried[]>`
    select i.id, i.number, t.id as "textId", t.lang, t.words, i.site_id as "siteId", i.route, c.person_id as "personId", i.channel, i.privacy,
           i.help_today as "helpToday",
           coalesce((select (e.payload->>'urgency')::int from events e where e.subject_id = i.id and e.name = 'input.received' limit 1), i.urgency) as urgency,
           i.received_at as "receivedAt", i.received_on as "receivedOn"
    from inputs i join texts t on t.id = i.text_id left join contributors c on c.id = i.contributor_id
    where i.status <> 'withdrawn' and t.erased_at is null
    order by i.number desc limit ${TRIED}`;
}
