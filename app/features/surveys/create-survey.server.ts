import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId, newTimelessId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { surveyCreated } from "./survey.events.ts";
import { canChangeSurveys } from "./survey.policy.ts";
import type { SurveyDefinition, SurveyPrivacy } from "./survey.ts";
import type { PageSketch, SketchWords } from "./survey-sketch.ts";
import { newSurveyWords, sketchedPages, TextBatch } from "./write-definition.server.ts";

export interface NewSurvey {
  title: SketchWords;
  intro: SketchWords;
  privacy: SurveyPrivacy;
  groupId?: string | null | undefined;
  /** The code of the template that `pages` are of. */
  template?: string | undefined;
  /** What it begins with; nothing: one empty page. */
  pages?: readonly PageSketch[] | undefined;
  /** Where words in other languages come from; the sample's count as checked. */
  origin?: "imported" | "sample" | undefined;
  hasReceipts?: boolean | undefined;
  isOpenToAll?: boolean | undefined;
  closesOn?: Date | null | undefined;
  /** Its part of the address; made from the title where nobody says so. */
  slug?: string | undefined;
}

/** Begins a survey as a draft that nobody is asked yet, with its words wanted in every language of the programme. */
export async function createSurvey(actor: Actor, input: NewSurvey): Promise<{ id: string; number: number; slug: string }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canChangeSurveys(actor)) throw notAllowed();
    if (input.groupId && (await tx.group.count({ where: { id: input.groupId } })) === 0) throw new DomainError("surveys:errors.group");
    const id = newId();
    const authorId = actor.kind === "person" ? actor.personId : null;
    const batch = new TextBatch({ surveyId: id, authorId, now, ...(input.origin && { origin: input.origin }) }, await newSurveyWords(tx, authorId, [input.title, input.intro], input.template !== undefined));
    const title = batch.want(input.title, "survey_title");
    const intro = batch.want(input.intro, "survey_intro");
    const pages = sketchedPages(batch, input.pages ?? [{ code: "page_1", questions: [] }]);
    await batch.write(tx);
    const definition: SurveyDefinition = { titleTextId: title(), introTextId: intro(), pages: pages() };
    const { number, slug } = await tx.survey.create({
      data: {
        id,
        slug: await freeSlug(tx, input.slug ?? slugOf(input.title)),
        groupId: input.groupId ?? null,
        titleTextId: title(),
        introTextId: intro(),
        privacy: input.privacy,
        template: input.template ?? null,
        hasReceipts: input.hasReceipts ?? true,
        isOpenToAll: input.isOpenToAll ?? true,
        closesOn: input.closesOn ?? null,
        createdAt: now,
        createdById: authorId,
        versions: { create: { id: newId(), number: 1, definition: definition as object } },
      },
      select: { number: true, slug: true },
    });
    await record(surveyCreated, id, { number, ...(input.template && { template: input.template }) });
    return { id, number, slug };
  });
}

/** The part of an address that a title makes: `the-letter-to-your-landlord`. */
export function slugOf(title: SketchWords): string {
  const words = typeof title === "string" ? title : (title.en ?? Object.values(title)[0]!);
  const slug = words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 48)
    .replace(/-$/, "");
  return slug || "survey";
}

async function freeSlug(tx: Tx, wished: string): Promise<string> {
  const taken = await tx.survey.count({ where: { slug: wished } });
  return taken === 0 ? wished : `${wished}-${newTimelessId().slice(0, 6)}`;
}
