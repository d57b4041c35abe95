import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { linkedInputs } from "./voices.server.ts";

/** The language the team writes in, and every language in which an improvement must be told. */
export interface TellingLanguages {
  working: string;
  /** The languages of the pages, and of everybody who spoke for it. */
  wanted: string[];
}

/** In which languages an improvement is told: those shown in public, and those of its contributors (DOMAIN §8). */
export async function tellingLanguages(tx: Tx, improvementId: string | null): Promise<TellingLanguages> {
  const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
  const contributors = improvementId ? await linkedInputs(tx, improvementId) : [];
  return {
    working: programme.workingLanguage,
    wanted: [...new Set([...shownLanguages(programme.languages), ...contributors.filter(({ isTold }) => isTold).map((input) => input.contributorLang)])],
  };
}

const DAY_MS = 86_400_000;

/** By when a translator should have done a text of the backlog. */
export function dueFor(kind: "update_said" | "update_did" | "other", now: Date): Date {
  return new Date(now.getTime() + TURNAROUND_DAYS[kind] * DAY_MS);
}
