import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { canPlanMeetings } from "../meeting.policy.ts";
import type { OutcomeKind } from "../outcomes/outcomes.ts";

export interface NoteToRead {
  id: string;
  itemId: string | null;
  /** Null: somebody said something for the inbox; its number is all that is told here. */
  text: ReadableText | null;
  input: { id: string; number: number } | null;
  author: string | null;
  version: number;
}

export interface OutcomeToRead {
  id: string;
  itemId: string | null;
  kind: OutcomeKind;
  text: ReadableText;
  improvement: { number: number; title: ReadableText } | null;
  version: number;
}

export interface ActionToRead {
  id: string;
  text: ReadableText;
  owner: { id: string; name: string } | null;
  dueOn: Date | null;
  doneOn: Date | null;
  improvement: { number: number; title: ReadableText } | null;
  version: number;
}

/** What was written down of a meeting. */
export interface MeetingRecord {
  notes: NoteToRead[];
  outcomes: OutcomeToRead[];
  actions: ActionToRead[];
}

/** What was written down of a meeting, for those who write it down; empty for everybody else: the others read the minutes. */
export async function meetingRecord(actor: Actor, meetingId: string, lang: string): Promise<MeetingRecord> {
  if (!canPlanMeetings(actor)) return { notes: [], outcomes: [], actions: [] };
  const db = reads(actor);
  const improvement = { select: { number: true, titleTextId: true } } as const;
  const [notes, outcomes, actions] = await Promise.all([
    db.meetingNote.findMany({
      where: { meetingId },
      orderBy: { id: "asc" },
      include: { input: { select: { id: true, number: true, withdrawnAt: true, route: true } }, author: { select: { name: true } } },
    }),
    db.meetingOutcome.findMany({ where: { meetingId }, orderBy: { id: "asc" }, include: { improvement } }),
    db.actionItem.findMany({ where: { meetingId }, orderBy: { id: "asc" }, include: { improvement, owner: { select: { id: true, name: true } } } }),
  ]);
  const texts = await readTexts(
    actor,
    [...notes.map((row) => row.textId), ...[...outcomes, ...actions].flatMap((row) => [row.textId, row.improvement?.titleTextId])],
    lang,
  );
  const toImprovement = (row: { improvement: { number: number; titleTextId: string } | null }) =>
    row.improvement && { number: row.improvement.number, title: texts.get(row.improvement.titleTextId)! };
  return {
    notes: notes
      // What turned out to be a person's own case is no part of the meeting any more.
      .filter((row) => row.textId || (row.input && !row.input.withdrawnAt && row.input.route === "inbox"))
      .map((row) => ({
        id: row.id,
        itemId: row.agendaItemId,
        text: row.textId ? texts.get(row.textId)! : null,
        input: row.input && { id: row.input.id, number: row.input.number },
        author: row.author?.name ?? null,
        version: row.version,
      })),
    outcomes: outcomes.map((row) => ({
      id: row.id,
      itemId: row.agendaItemId,
      kind: row.kind as OutcomeKind,
      text: texts.get(row.textId)!,
      improvement: toImprovement(row),
      version: row.version,
    })),
    actions: actions.map((row) => ({
      id: row.id,
      text: texts.get(row.textId)!,
      owner: row.owner,
      dueOn: row.dueOn,
      doneOn: row.doneOn,
      improvement: toImprovement(row),
      version: row.version,
    })),
  };
}
