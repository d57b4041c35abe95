import type { Tx } from "#app/platform/db/db.ts";
import type { Urgency } from "#app/features/input/input.ts";
import type { Decided, InputToRoute } from "./input-to-route.server.ts";
import type { Reason, Verdict } from "./routing.ts";

interface DecisionToWrite {
  id: string;
  decidedAt: Date | null;
  decidedOn: Date;
  acknowledgeDue: Date | null;
  answerDue: Date | null;
}

/**
 * Writes what the rules decided: the decision with its reasons, and what changes on the input, except that it is somebody's own
 * case: `sendToIntake` says that. What a person decided stays as it is, and so does a time that somebody has kept already, or
 * that runs for the same urgency. The version stays too: it is there for people who change the same input, and nobody who
 * pressed in the second in which the rules decided is to be told that somebody else was first.
 */
export async function writeDecision(tx: Tx, input: InputToRoute, verdict: Verdict, decision: DecisionToWrite): Promise<void> {
  const { held, before } = input;
  const keepsTime = input.acknowledgedAt !== null || held.has("urgency") || before?.outcome.urgency === verdict.urgency;
  const urgency = Math.min(verdict.urgency, input.urgencyNow) as Urgency;
  const acknowledgeBy = keepsTime ? input.ackDueAt : urgency < verdict.urgency ? earlier(input.ackDueAt, decision.acknowledgeDue) : decision.acknowledgeDue;
  const places = !held.has("assign");
  const outcome: Decided = {
    desk: verdict.desk,
    owner: verdict.owner,
    route: verdict.route,
    themes: verdict.themes,
    urgency: verdict.urgency,
    urgencyBefore: input.urgency,
    acknowledgeBy: acknowledgeBy?.toISOString() ?? null,
    answerBy: decision.answerDue?.toISOString() ?? null,
  };
  if (before) await tx.$executeRaw`delete from input_themes where input_id = ${input.id}::uuid and origin = 'rule'`;
  await tx.$executeRaw`
    with decided as (
        insert into decisions (id, input_id, kind, rule_version_id, reasons, outcome, decided_at, decided_on)
        values (${decision.id}::uuid, ${input.id}::uuid, 'rules', ${verdict.placedBy}::uuid, ${JSON.stringify(verdict.reasons)}::jsonb,
                ${JSON.stringify(outcome)}::jsonb, ${decision.decidedAt}::timestamptz, ${decision.decidedOn.toISOString().slice(0, 10)}::date)),
      about as (
        insert into input_themes (input_id, theme_id, rank, origin)
        select ${input.id}::uuid, t.id, row_number() over (order by x.place) - 1, 'rule'
        from unnest(${held.has("themes") ? [] : verdict.themes}::text[]) with ordinality as x (code, place) join themes t on t.code = x.code),
      hurried as (
        update translations set due_at = ${acknowledgeBy}::timestamptz
        where text_id = ${input.textId}::uuid and reviewed_at is null and due_at > ${acknowledgeBy}::timestamptz)
    update inputs set
      desk_id = case when ${places} then (select id from desks where code = ${verdict.desk}) else desk_id end,
      owner_id = case when ${places} then ${verdict.owner}::uuid else owner_id end,
      urgency = ${urgency}, ack_due_at = ${acknowledgeBy}::timestamptz, answer_due_at = ${decision.answerDue}::timestamptz,
      set_aside_until = case when ${urgency} < urgency then null else set_aside_until end
    where id = ${input.id}::uuid`;
  if (before) {
    await tx.decision.update({ where: { id: before.id }, data: { supersededById: decision.id, reasons: withoutWords(before.reasons) as object }, select: { id: true } });
  }
}

/** Leaves out of every decision about an input which words were found: they may be among those that were hidden. */
export async function forgetFoundWords(tx: Tx, inputId: string): Promise<void> {
  for (const { id, reasons } of await tx.decision.findMany({ where: { inputId, kind: "rules" }, select: { id: true, reasons: true } })) {
    await tx.decision.update({ where: { id }, data: { reasons: withoutWords(reasons as unknown as Reason[]) as object }, select: { id: true } });
  }
}

/** Reasons that no longer tell which words were found: they may be gone. */
export function withoutWords(reasons: readonly Reason[]): Reason[] {
  return reasons.map((reason) => ({ ...reason, because: reason.because.map((one) => (one.code === "words" ? { code: "words" } : one)) }));
}

function earlier(a: Date | null, b: Date | null): Date | null {
  return a && b ? new Date(Math.min(a.getTime(), b.getTime())) : (a ?? b);
}
