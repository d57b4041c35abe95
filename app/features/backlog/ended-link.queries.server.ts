import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canHandleInput, forPolicy } from "#app/features/input/input.policy.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";

/**
 * What somebody said whose link to an improvement was ended, or the lesson that stood for it, for whoever may link it again.
 * @throws a 404 refusal for everybody else, and where no such link was ended.
 */
export async function endedLink(actor: Actor, linkId: string, lang: string): Promise<{ inputId: string; number: number; text: ReadableText }> {
  const db = reads(actor);
  const link = await db.link.findUnique({ where: { id: linkId } });
  if (link?.sourceKind !== "input" || link.unlinkedAt === null) throw notFound();
  const input = await db.input.findUnique({
    where: { id: link.sourceId },
    select: { id: true, number: true, textId: true, siteId: true, privacy: true, route: true, contributor: { select: { personId: true } } },
  });
  if (!input || !canHandleInput(actor, forPolicy(input))) throw notFound();
  const { workingLanguage } = await readProgramme(actor.programme);
  const textId = link.lessonTextId ?? input.textId;
  return { inputId: input.id, number: input.number, text: (await wordsForTeam(actor, [textId], lang, workingLanguage)).get(textId)! };
}
