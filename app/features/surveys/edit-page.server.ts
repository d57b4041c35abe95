import type { Actor } from "#app/features/events/actor.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { withMovedPage } from "./change-definition.ts";
import { changeDraft, type DraftTarget } from "./draft.server.ts";
import { TextBatch, surveyWords } from "./write-definition.server.ts";

/** Changes the title of a page (empty: it has none), and moves the page where asked. */
export async function editPage(actor: Actor, input: DraftTarget & { page: string; title?: string | undefined; move?: "up" | "down" | undefined }): Promise<void> {
  return changeDraft(actor, input, async ({ tx, now, surveyId, authorId, definition, revise }) => {
    const page = definition.pages.find(({ code }) => code === input.page);
    if (!page) throw notFound();
    let titleTextId: string | undefined;
    if (input.title && page.titleTextId) {
      titleTextId = await revise(page.titleTextId, input.title);
    } else if (input.title) {
      const batch = new TextBatch({ surveyId, authorId, now }, await surveyWords(tx, surveyId));
      const title = batch.want(input.title);
      await batch.write(tx);
      titleTextId = title();
    }
    const { titleTextId: _old, ...rest } = page;
    const edited = { ...definition, pages: definition.pages.map((each) => (each === page ? { ...rest, ...(titleTextId && { titleTextId }) } : each)) };
    return { definition: input.move ? withMovedPage(edited, input.page, input.move) : edited, result: undefined };
  });
}
