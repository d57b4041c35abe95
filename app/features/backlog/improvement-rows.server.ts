import type { Actor } from "#app/features/events/actor.ts";
import type { CommandContext } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { writtenIn } from "#app/features/texts/written-in.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { canSeeBacklog, canStartImprovement } from "./backlog.policy.ts";
import { checkOwner, checkSite, checkTheme } from "./check-references.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

/** What an improvement begins with. */
export interface ImprovementToStart {
  title: string;
  why: string;
  siteId: string | null;
  /** The code of a theme of the upper level. */
  theme?: string | null | undefined;
  ownerId: string | null;
  /** More languages in which its title is wanted: of whoever it begins with. */
  languages?: readonly string[];
}

/**
 * Writes the rows of a new improvement. Part of the commands that start one; the event `improvement.started` is theirs.
 * @throws refusals: not allowed, no such site, theme or owner.
 */
export async function writeImprovement(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  actor: Actor,
  input: ImprovementToStart,
): Promise<{ id: string; number: number }> {
  if (!canSeeBacklog(actor) || !canStartImprovement(actor, input.siteId)) throw notAllowed();
  await checkSite(tx, input.siteId);
  const themeId = await checkTheme(tx, input.theme);
  await checkOwner(tx, input.ownerId, now);
  const { wanted } = await tellingLanguages(tx, null);
  const id = newId();
  const authorId = actor.kind === "person" ? actor.personId : null;
  const text = { subjectKind: "improvement", subjectId: id, lang: await writtenIn(tx, authorId, input.title, input.why), authorId };
  const titleTextId = await writeText(tx, {
    ...text,
    kind: "improvement_title",
    audience: "public",
    words: input.title,
    wanted: [...wanted, ...(input.languages ?? [])],
    dueAt: dueFor("other", now),
  });
  const whyTextId = await writeText(tx, { ...text, kind: "improvement_why", audience: "team", words: input.why });
  const { number } = await tx.improvement.create({
    data: { id, titleTextId, whyTextId, ownerId: input.ownerId, siteId: input.siteId, themeId, createdAt: now },
    select: { number: true },
  });
  return { id, number };
}
