import { holds, languagesOf, type Actor } from "#app/features/events/actor.ts";
import { sameLanguage } from "./texts.ts";

/**
 * Whether an actor may translate from one language into another. A translator of a language works in both directions
 * between it and the programme's working language.
 */
export function canTranslate(actor: Actor, pair: { from: string; to: string }, workingLanguage: string): boolean {
  if (actor.kind === "system") return true;
  return languagesOf(actor).some(
    (lang) =>
      sameLanguage(lang, pair.to) || (sameLanguage(lang, pair.from) && sameLanguage(pair.to, workingLanguage)),
  );
}

/** Whether an actor has a translation desk at all. */
export function canSeeTranslationDesk(actor: Actor): boolean {
  return languagesOf(actor).length > 0;
}

/**
 * Whether somebody may check this translation as a second person: a person wrote it, and another one. What only a machine
 * wrote has to be made somebody's own first, on the desk.
 */
export function canReview(actor: Actor, translation: { origin: string | null; authorId: string | null; reviewedAt: Date | null }): boolean {
  if (actor.kind !== "person" || translation.reviewedAt !== null) return false;
  return (translation.origin === "human" || translation.origin === "imported") && translation.authorId !== actor.personId;
}

/**
 * Whether a translation that somebody says is right counts as reviewed, and may be published: a critical text needs somebody
 * whose qualification was noted (45 CFR 92.201), and where the programme asks for it every text needs a second person.
 */
export function countsAsReviewed(check: { critical: boolean; qualified: boolean; second: boolean }, secondReview: boolean): boolean {
  if (check.critical && !check.qualified) return false;
  return check.second || !secondReview;
}

/**
 * Whether whoever translates may read people's own cases for it: not who may be a lawyer (a champion) or is of the legal side
 * (intake), since before its conflict check that must not read about a possible opponent; coordinators read them anyway.
 */
export function canTranslateCases(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator") || !holds(actor, "champion", "intake");
}
