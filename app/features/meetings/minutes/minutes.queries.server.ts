import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { progressOf, type ReadableText } from "#app/features/texts/texts.ts";
import { canChangeAgenda, canPlanMeetings } from "../meeting.policy.ts";
import type { MinutesState } from "./minutes.ts";

/** One version of a meeting's minutes. */
export interface MinutesToRead {
  id: string;
  state: MinutesState;
  body: ReadableText;
  createdAt: Date;
  approvedAt: Date | null;
  approvedBy: string | null;
  publishedAt: Date | null;
  /** It says right what older ones said wrong. */
  corrects: boolean;
  version: number;
  /** How far each language is, for those who look after it. */
  languages: { lang: string; state: "waiting" | "started" | "reviewed" }[];
}

/**
 * The minutes of a meeting that the actor may see, newest first: for its members those that are published, each language when
 * it is reviewed; for coordinators and who leads the group drafts too.
 */
export async function minutesOf(actor: Actor, meeting: { id: string; groupId: string | null }, lang: string): Promise<MinutesToRead[]> {
  const looksAfter = canPlanMeetings(actor) || canChangeAgenda(actor, meeting.groupId);
  const rows = await reads(actor).minutes.findMany({
    where: { meetingId: meeting.id, ...(looksAfter ? {} : { state: "published" }) },
    orderBy: { id: "desc" },
    include: {
      approvedBy: { select: { name: true } },
      body: { select: { translations: { orderBy: { lang: "asc" }, select: { lang: true, origin: true, reviewedAt: true } } } },
    },
  });
  const texts = await readTexts(actor, rows.map((row) => row.bodyTextId), lang, { reviewedOnly: true });
  return rows.map((row) => ({
    id: row.id,
    state: row.state as MinutesState,
    body: texts.get(row.bodyTextId)!,
    createdAt: row.createdAt,
    approvedAt: row.approvedAt,
    approvedBy: row.approvedBy?.name ?? null,
    publishedAt: row.publishedAt,
    corrects: row.correctsId !== null,
    version: row.version,
    languages: looksAfter
      ? row.body.translations.map(({ lang: to, ...one }) => ({ lang: to, state: progressOf(one) }))
      : [],
  }));
}
