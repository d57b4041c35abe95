import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { agendaTimes, opensWithSince, SINCE_MINUTES, type AgendaKind, type Purpose } from "./agenda.ts";

/** One item of an agenda for a reader. */
export interface AgendaItemToRead {
  /** Null: "what happened since" of an agenda that nobody has written yet. */
  id: string | null;
  kind: AgendaKind;
  title: ReadableText | null;
  minutes: number;
  begins: Date;
  purpose: Purpose;
  owner: { id: string; name: string } | null;
  improvement: { number: number; title: ReadableText } | null;
  survey: { id: string; number: number; title: ReadableText } | null;
  /** Numbers of what people said that it is about; empty for those who have no inbox. */
  inputs: number[];
  version: number;
}

/**
 * The agenda of a meeting that the actor may see, in its order. An advisory meeting's opens with what happened since, also
 * while nobody has written it. `reviewedOnly` as of `readTexts`.
 */
export async function readAgenda(
  actor: Actor,
  meeting: { id: string; kind: string; startsAt: Date },
  lang: string,
  options: { reviewedOnly?: boolean } = {},
): Promise<AgendaItemToRead[]> {
  const rows = await reads(actor).agendaItem.findMany({
    where: { meetingId: meeting.id },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      owner: { select: { id: true, name: true } },
      improvement: { select: { number: true, titleTextId: true } },
      survey: { select: { id: true, number: true, titleTextId: true } },
      inputs: { where: { input: { withdrawnAt: null, route: "inbox" } }, select: { input: { select: { number: true } } } },
    },
  });
  const texts = await readTexts(actor, rows.flatMap((row) => [row.titleTextId, row.improvement?.titleTextId, row.survey?.titleTextId]), lang, options);
  const items = rows.map((row) => ({
    id: row.id as string | null,
    kind: row.kind as AgendaKind,
    title: row.titleTextId ? texts.get(row.titleTextId)! : null,
    minutes: row.minutes,
    purpose: row.purpose as Purpose,
    owner: row.owner,
    improvement: row.improvement && { number: row.improvement.number, title: texts.get(row.improvement.titleTextId)! },
    survey: row.survey && { id: row.survey.id, number: row.survey.number, title: texts.get(row.survey.titleTextId)! },
    inputs: canSeeInbox(actor) ? row.inputs.map(({ input }) => input.number) : [],
    version: row.version,
  }));
  if (opensWithSince(meeting.kind) && !items.some(({ kind }) => kind === "since")) {
    items.unshift({ id: null, kind: "since", title: null, minutes: SINCE_MINUTES, purpose: "inform", owner: null, improvement: null, survey: null, inputs: [], version: 0 });
  }
  const times = agendaTimes(meeting.startsAt, items);
  return items.map((item, index) => ({ ...item, begins: times[index]! }));
}
