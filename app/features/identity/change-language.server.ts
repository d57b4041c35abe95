import type { PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { personLanguageChanged } from "./identity.events.ts";

/** Changes the language in which Heard speaks with whoever is signed in. */
export async function changeLanguage(actor: PersonActor, { lang }: { lang: string }): Promise<void> {
  if (!isLanguageTag(lang)) throw new DomainError("identity:errors.language");
  await runCommand(actor, async ({ tx, record, unchanged }) => {
    const before = await tx.person.findUniqueOrThrow({ where: { id: actor.personId }, select: { lang: true } });
    if (before.lang === lang) return unchanged();
    await tx.person.update({ where: { id: actor.personId }, data: { lang }, select: { id: true } });
    await record(personLanguageChanged, actor.personId, { from: before.lang, to: lang });
  });
}
