import { isDeepStrictEqual } from "node:util";
import { Prisma } from "#prisma/generated/client.ts";
import type { Channel, Privacy, Urgency } from "#app/features/input/input.ts";
import type { Tx } from "#app/platform/db/db.ts";
import type { Held, Reason, Verdict } from "./routing.ts";
import { RULES_REVISION } from "./rule-set.server.ts";

/** What was decided by rules about an input, as `decisions.outcome` keeps it. */
export interface Decided {
  desk: string | null;
  owner: string | null;
  route: "inbox" | "intake";
  themes: string[];
  urgency: Urgency;
  /** How urgent it was before the rules looked at it. */
  urgencyBefore: Urgency;
  /** ISO 8601; null where the site never opens or no rule gives a time. */
  acknowledgeBy: string | null;
  answerBy: string | null;
}

/** A decision of the rules that holds. */
export interface StandingDecision {
  id: string;
  outcome: Decided;
  reasons: Reason[];
}

/** An input as rules see it, held until the end of the command. */
export interface InputToRoute {
  id: string;
  textId: string;
  lang: string;
  words: string;
  siteId: string | null;
  channel: Channel;
  privacy: Privacy;
  /** Before any rule looked at it; see {@link Decided.urgencyBefore}. */
  urgency: Urgency;
  urgencyNow: Urgency;
  helpToday: boolean;
  ownerId: string | null;
  receivedAt: Date | null;
  receivedOn: Date;
  ackDueAt: Date | null;
  acknowledgedAt: Date | null;
  themes: string[];
  held: Set<Held>;
  before: StandingDecision | null;
  /** Of the rules; see `readRuleSet`. */
  revision: number;
}

type Row = Omit<InputToRoute, "urgency" | "held" | "before"> & { standing: (StandingDecision & { kind: "rules" | Held })[] };

/** An open input with what persons and rules decided about it so far; null where there is nothing left to route. */
export async function lockForRouting(tx: Tx, inputId: string): Promise<InputToRoute | null> {
  // On its own, so that what follows sees what somebody wrote while this waited for them.
  await tx.$queryRaw`select 1 from inputs where id = ${inputId}::uuid for update`;
  const [row] = await tx.$queryRaw<Row[]>`
    select i.id, t.id as "textId", t.lang, t.words, i.site_id as "siteId", i.channel, i.privacy, i.urgency as "urgencyNow",
           i.help_today as "helpToday", i.owner_id as "ownerId", i.received_at as "receivedAt", i.received_on as "receivedOn",
           i.ack_due_at as "ackDueAt", i.acknowledged_at as "acknowledgedAt", ${Prisma.raw(RULES_REVISION)} as revision,
           coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'outcome', d.outcome, 'reasons', d.reasons))
             from decisions d where d.input_id = i.id and d.superseded_by_id is null), '[]') as standing,
           array(select th.code from input_themes x join themes th on th.id = x.theme_id
             where x.input_id = i.id and x.origin = 'person' order by x.rank) as themes
    from inputs i join texts t on t.id = i.text_id
    where i.id = ${inputId}::uuid and i.status in ('new', 'acknowledged', 'linked') and t.erased_at is null`;
  if (!row) return null;
  const { standing, ...input } = row;
  const before = standing.find(({ kind }) => kind === "rules") ?? null;
  const held = new Set(standing.flatMap(({ kind }) => (kind === "rules" ? [] : [kind])));
  // Whoever took it on by reading it took it on, as if it had been assigned.
  if (input.ownerId !== null && input.ownerId !== (before?.outcome.owner ?? null)) held.add("assign");
  // What made it more urgent than the rules did counts before them: a person, or what its writer added.
  const byOthers = !before || held.has("urgency") || input.urgencyNow < before.outcome.urgency;
  return { ...input, urgency: byOthers ? input.urgencyNow : before.outcome.urgencyBefore, held, before };
}

/** Whether the rules decided exactly this, for these reasons, before. */
export function wasDecided({ before }: InputToRoute, verdict: Verdict): boolean {
  if (!before) return false;
  const { desk, owner, route, themes, urgency } = before.outcome;
  return isDeepStrictEqual([desk, owner, route, themes, urgency, before.reasons], [verdict.desk, verdict.owner, verdict.route, verdict.themes, verdict.urgency, verdict.reasons]);
}
