import type { Actor } from "#app/features/events/actor.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";

/** Takes an empty page out of the draft. @throws a refusal where it has questions, or is the only page. */
export async function removePage(actor: Actor, input: DraftTarget & { page: string }): Promise<void> {
  return changeDraft(actor, input, async ({ definition }) => {
    const page = definition.pages.find(({ code }) => code === input.page);
    if (!page) throw notFound();
    if (page.questions.length > 0) throw new DomainError("surveys:errors.pageNotEmpty", 409);
    if (definition.pages.length === 1) throw new DomainError("surveys:errors.lastPage", 409);
    return { definition: { ...definition, pages: definition.pages.filter((each) => each !== page) }, result: undefined };
  });
}
