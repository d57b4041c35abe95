import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";

/** Something that somebody is to do, as a meeting agreed. */
export interface OwnAction {
  id: string;
  text: ReadableText;
  dueOn: Date | null;
  meeting: { number: number; title: ReadableText };
  /** They are invited to the meeting, and may open it. */
  isInvited: boolean;
}

/** What meetings agreed that a person does and that is not done, the earliest day first; nothing of meetings that were called off. */
export async function ownActions(actor: PersonActor, lang: string): Promise<OwnAction[]> {
  const rows = await reads(actor).actionItem.findMany({
    where: { ownerId: actor.personId, doneOn: null, meeting: { state: "planned" } },
    orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: {
      id: true,
      textId: true,
      dueOn: true,
      meeting: { select: { number: true, titleTextId: true, invitations: { where: { personId: actor.personId, removedAt: null }, select: { id: true } } } },
    },
  });
  const texts = await readTexts(actor, rows.flatMap(({ textId, meeting }) => [textId, meeting.titleTextId]), lang, { reviewedOnly: true });
  return rows.map(({ id, textId, dueOn, meeting }) => ({
    id,
    text: texts.get(textId)!,
    dueOn,
    meeting: { number: meeting.number, title: texts.get(meeting.titleTextId)! },
    isInvited: meeting.invitations.length > 0,
  }));
}
