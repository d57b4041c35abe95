import { validate as isUuid } from "uuid";
import type { Actor } from "#app/features/events/actor.ts";
import { listQuestion, readTogether, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** A view of the inbox that somebody named. */
export interface NamedView {
  id: string;
  name: string;
  /** As the address of the inbox has it: `?owner=none&due=overdue`; empty: the open inbox as it is. */
  query: string;
}

/** The views that whoever asks named, the oldest first. */
export function askViews(actor: Actor): RowQuestion<NamedView[]> {
  const mine = actor.kind === "person" ? Prisma.sql`person_id = ${actor.personId}::uuid` : Prisma.sql`false`;
  return listQuestion(Prisma.sql`select id, name, query from inbox_views where ${mine} order by id`);
}

/** What {@link askViews} asks, alone. */
export async function ownViews(actor: Actor): Promise<NamedView[]> {
  return (await readTogether(actor, { views: askViews(actor) })).views;
}

/** One of them. @throws a 404 refusal where it is not theirs. */
export async function ownView(actor: Actor, id: string): Promise<NamedView> {
  const view = isUuid(id) ? (await ownViews(actor)).find((each) => each.id === id) : undefined;
  if (!view) throw notFound();
  return view;
}
