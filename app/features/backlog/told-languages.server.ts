import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { translationDue } from "#app/features/texts/texts.ts";
import { toldInputs } from "./voices.server.ts";

/** Every language in which an improvement must be told. */
export interface TellingLanguages {
  /** The team's, those of the pages, and of everybody who spoke for it. */
  wanted: string[];
}

/** In which languages an improvement is told: those shown in public, and those of its contributors (DOMAIN §8). */
export async function tellingLanguages(tx: Tx, improvementId: string | null): Promise<TellingLanguages> {
  const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
  const contributors = improvementId ? await toldInputs(tx, improvementId) : [];
  return {
    wanted: [...new Set([programme.workingLanguage, ...shownLanguages(programme.languages), ...contributors.map((input) => input.contributorLang)])],
  };
}

/** By when a translator should have done a text of the backlog. `words`: of an update, which takes longer where it is long. */
export function dueFor(kind: "update_said" | "update_did" | "other", now: Date, words = ""): Date {
  return translationDue(kind === "other" ? "other" : "update", now, words);
}
