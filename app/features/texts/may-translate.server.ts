import type { Actor } from "#app/features/events/actor.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canTranslate, canTranslateCases } from "./texts.policy.ts";
import { OF_PEOPLE } from "./texts.ts";

/** A text as far as it matters who may translate it. */
export interface TextToTranslate {
  id: string;
  kind: string;
  lang: string;
  subjectKind: string;
  subjectId: string | null;
  erasedAt: Date | null;
}

/**
 * Whether somebody may have a text at the translation desk: it is there, in one of their pairs, no other took the place of a
 * person's words (parts of them were hidden), and what belongs to a person's own case not everybody may read who translates.
 */
export async function mayTranslate(db: Tx, actor: Actor, text: TextToTranslate, to: string): Promise<boolean> {
  if (text.erasedAt) return false;
  const { workingLanguage } = await db.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true } });
  if (!canTranslate(actor, { from: text.lang, to }, workingLanguage)) return false;
  if (OF_PEOPLE.includes(text.kind) && (await db.text.count({ where: { replacesId: text.id } })) > 0) return false;
  return canTranslateCases(actor) || !(await isOfCase(db, text));
}

/** Whether a text belongs to a person's own case, which goes to intake (DOMAIN §2). */
export async function isOfCase(db: Tx, text: Pick<TextToTranslate, "subjectKind" | "subjectId">): Promise<boolean> {
  if (text.subjectKind !== "input" || !text.subjectId) return false;
  return (await db.input.count({ where: { id: text.subjectId, route: "intake" } })) > 0;
}

/** Leaves out what belongs to people's own cases, for whoever may not read them, as a condition on `texts x`. */
export function notOfCases(actor: Actor): Prisma.Sql {
  if (canTranslateCases(actor)) return Prisma.sql`true`;
  return Prisma.sql`not exists (select from inputs own where x.subject_kind = 'input' and own.id = x.subject_id and own.route = 'intake')`;
}
