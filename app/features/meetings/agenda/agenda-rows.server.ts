import type { Actor } from "#app/features/events/actor.ts";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { canReadInput, forPolicy } from "#app/features/input/input.policy.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { lockMeeting } from "../lock-meeting.server.ts";
import { canChangeAgenda } from "../meeting.policy.ts";
import { opensWithSince, SINCE_MINUTES, type AgendaKind, type Purpose } from "./agenda.ts";
import { canAddToAgenda } from "./agenda.policy.ts";

/** What a form says of an item. */
export interface ItemOfAgenda {
  title: string;
  minutes: number;
  purpose: Purpose;
  ownerId?: string | null | undefined;
  /** The number of the improvement it is about; undefined leaves what stands, null takes it off. */
  improvement?: number | null | undefined;
  /** The numbers of what people said that it is about; undefined leaves what stands. */
  inputs?: readonly number[] | undefined;
  surveyId?: string | null | undefined;
}

/** A meeting held to change its agenda. @throws refusals: not theirs, not allowed, it is off. */
export async function lockAgenda(tx: Tx, actor: Actor, number: number, may: typeof canChangeAgenda | typeof canAddToAgenda = canChangeAgenda) {
  const meeting = await lockMeeting(tx, actor, number);
  if (!may(actor, meeting.groupId)) throw notAllowed();
  if (meeting.state === "cancelled") throw new DomainError("meetings:errors.off", 409);
  return meeting;
}

/** The items of a held meeting in their order, "what happened since" made first where it belongs and is not there yet. */
export async function agendaRows(tx: Tx, meeting: { id: string; kind: string }): Promise<{ id: string; kind: AgendaKind; position: number }[]> {
  const rows = await tx.agendaItem.findMany({ where: { meetingId: meeting.id }, orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, kind: true, position: true } });
  if (opensWithSince(meeting.kind) && !rows.some(({ kind }) => kind === "since")) {
    const since = { id: newId(), kind: "since", position: 0 };
    await tx.agendaItem.create({ data: { ...since, meetingId: meeting.id, minutes: SINCE_MINUTES, purpose: "inform" }, select: { id: true } });
    rows.unshift(since);
  }
  return rows.map((row) => ({ ...row, kind: row.kind as AgendaKind }));
}

/** Gives items their places in an order. */
export async function placeItems(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.agendaItem.update({ where: { id }, data: { position }, select: { id: true } });
}

/**
 * What an item refers to, checked for whoever links it: an owner who is somebody, an improvement and inputs that they may
 * see, a survey that there is.
 */
export async function checkItem(tx: Tx, actor: Actor, item: ItemOfAgenda) {
  const { ownerId, improvement, inputs, surveyId } = item;
  if (ownerId && !(await tx.person.findFirst({ where: { id: ownerId, endedAt: null }, select: { id: true } }))) throw new DomainError("meetings:errors.itemOwner");
  if (surveyId && !(await tx.survey.findUnique({ where: { id: surveyId }, select: { id: true } }))) throw new DomainError("meetings:errors.survey");
  const improvementId = improvement ? await improvementOf(tx, actor, improvement) : (improvement as null | undefined);
  return { ...(ownerId === undefined ? {} : { ownerId }), ...(surveyId === undefined ? {} : { surveyId }), ...(improvementId === undefined ? {} : { improvementId }), inputIds: inputs && (await inputsOf(tx, actor, inputs)) };
}

/** The id of an improvement by its number. @throws where there is none for whoever links it. */
export async function improvementOf(tx: Tx, actor: Actor, number: number): Promise<string> {
  const found = canSeeBacklog(actor) ? await tx.improvement.findUnique({ where: { number }, select: { id: true, status: true } }) : null;
  if (!found || found.status === "merged") throw new DomainError("meetings:errors.improvement");
  return found.id;
}

async function inputsOf(tx: Tx, actor: Actor, numbers: readonly number[]): Promise<string[]> {
  const rows = await tx.input.findMany({
    // A person's own case is on no agenda, whoever writes it.
    where: { number: { in: [...numbers] }, withdrawnAt: null, route: "inbox" },
    select: { id: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } },
  });
  const seen = rows.filter((row) => canReadInput(actor, forPolicy(row)));
  if (seen.length !== new Set(numbers).size) throw new DomainError("meetings:errors.inputs");
  return seen.map(({ id }) => id);
}

/** Sets which inputs an item is about. */
export async function linkInputs(tx: Tx, agendaItemId: string, inputIds: readonly string[]): Promise<void> {
  await tx.agendaItemInput.deleteMany({ where: { agendaItemId } });
  await tx.agendaItemInput.createMany({ data: inputIds.map((inputId) => ({ agendaItemId, inputId })) });
}
