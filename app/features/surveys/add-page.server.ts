import type { Actor } from "#app/features/events/actor.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { freeCode } from "./codes.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";
import { MOST_PAGES } from "./survey.ts";

/** Adds an empty page at the end of the draft. Returns its code. */
export async function addPage(actor: Actor, input: DraftTarget): Promise<string> {
  return changeDraft(actor, input, async ({ definition }) => {
    if (definition.pages.length >= MOST_PAGES) throw new DomainError("surveys:errors.tooManyPages");
    const code = freeCode(`page_${definition.pages.length + 1}`, new Set(definition.pages.map((page) => page.code)));
    return { definition: { ...definition, pages: [...definition.pages, { code, questions: [] }] }, result: code };
  });
}
