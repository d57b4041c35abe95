import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { canSeeBacklog } from "./backlog.policy.ts";

/** A theme of the upper level, by its stable code and its name for a reader. */
export interface ImprovementTheme {
  id: string;
  code: string;
  name: { words: string; lang: string };
  /** Nobody chooses it any more. */
  ended: boolean;
}

/** The themes that an improvement may be about, in their order, ended ones among them; none for those who have no backlog. */
export async function improvementThemes(actor: Actor, lang: string): Promise<ImprovementTheme[]> {
  if (!canSeeBacklog(actor)) return [];
  const [rows, { workingLanguage }] = await Promise.all([upperThemes(actor), readProgramme(actor.programme)]);
  const names = await wordsForTeam(actor, rows.map(({ nameTextId }) => nameTextId), lang, workingLanguage);
  return rows.map(({ id, code, nameTextId, endedAt }) => ({ id, code, name: wordsFor(names.get(nameTextId)!), ended: endedAt !== null }));
}

/** The same for everybody: named only in words that a person has checked, else as they were written. */
export async function publicThemes(actor: Actor, lang: string): Promise<ImprovementTheme[]> {
  const rows = await upperThemes(actor);
  const names = await readTexts(actor, rows.map(({ nameTextId }) => nameTextId), lang, { reviewedOnly: true });
  return rows.map(({ id, code, nameTextId, endedAt }) => ({ id, code, name: wordsFor(names.get(nameTextId)!), ended: endedAt !== null }));
}

function upperThemes(actor: Actor) {
  return reads(actor).theme.findMany({
    where: { parentId: null },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { id: true, code: true, nameTextId: true, endedAt: true },
  });
}
