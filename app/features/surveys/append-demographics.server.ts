import type { Actor } from "#app/features/events/actor.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { SHIPPED } from "#app/platform/i18n/languages.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { questionCodes } from "./codes.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";
import { DEMOGRAPHICS_MARK, demographicsPages } from "./templates/demographics.ts";
import { sketchedPages, TextBatch, surveyWords } from "./write-definition.server.ts";

/** Puts the questions about the person behind all others. @throws a refusal where the survey has them already. */
export async function appendDemographics(actor: Actor, input: DraftTarget & { withGender: boolean }): Promise<void> {
  const programme = await readProgramme(actor.programme);
  return changeDraft(actor, input, async ({ tx, now, surveyId, authorId, definition }) => {
    if (questionCodes(definition).has(DEMOGRAPHICS_MARK)) throw new DomainError("surveys:errors.blockTwice", 409);
    const batch = new TextBatch({ surveyId, authorId, now }, { ...(await surveyWords(tx, surveyId)), source: programme.workingLanguage });
    const sites = programme.sites.map(({ slug, name }) => ({
      code: slug,
      // A name that nobody has translated is the same in every language.
      words: Object.fromEntries([name.lang, ...SHIPPED].map((lang) => [lang, nameFor(name, lang).words])),
    }));
    const pages = sketchedPages(batch, demographicsPages({ languages: programme.languages, sites, withGender: input.withGender }));
    await batch.write(tx);
    // A survey that was begun empty has an empty page, which nobody wants before these.
    const before = definition.pages.filter(({ questions }) => questions.length > 0);
    return { definition: { ...definition, pages: [...before, ...pages()] }, result: undefined };
  });
}
