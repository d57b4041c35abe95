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
 * Whether whoever translates may read people's own cases for it: not who may be a lawyer (a champion) or is of the legal side
 * (intake), since before its conflict check that must not read about a possible opponent; coordinators read them anyway.
 */
export function canTranslateCases(actor: Actor): boolean {
  return actor.kind === "system" || holds(actor, "coordinator") || !holds(actor, "champion", "intake");
}
