import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";

/** What the texts of the translation desk are about, as people call it: the number of an input or an improvement. */
export type SubjectNumbers = Record<string, number>;

/**
 * The short numbers of what these texts are about, by the subject's id. A translator who has the words may know the number
 * of the receipt or the improvement they belong to, and nothing else of it.
 */
export async function subjectNumbers(actor: Actor, subjects: readonly { subjectKind: string; subjectId: string | null }[]): Promise<SubjectNumbers> {
  const of = (kind: string) => [...new Set(subjects.flatMap((one) => (one.subjectKind === kind && one.subjectId ? [one.subjectId] : [])))];
  const rows = await reads(actor).$queryRaw<{ id: string; number: number }[]>`
    select id, number from inputs where id = any(${of("input")}::uuid[])
    union all select id, number from improvements where id = any(${of("improvement")}::uuid[])
    union all select id, number from meetings where id = any(${of("meeting")}::uuid[])
    union all select id, number from surveys where id = any(${of("survey")}::uuid[])
    union all select id, number from team_messages where id = any(${of("team_message")}::uuid[])
    union all select u.id, i.number from updates u join improvements i on i.id = u.improvement_id where u.id = any(${of("update")}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, number }) => [id, number]));
}
