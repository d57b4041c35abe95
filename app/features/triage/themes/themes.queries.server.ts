import type { Actor } from "#app/features/events/actor.ts";
import { listQuestion, readTogether, type RowQuestion } from "#app/features/events/read-together.server.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { namesForTeam } from "#app/features/texts/team-words.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { canSeeRouting } from "../routing/routing.policy.ts";
import type { Theme } from "./themes.ts";

/** A theme before its name is read. */
export type ThemeRow = Omit<Theme, "name"> & { nameTextId: string };

/** Every theme, parents and children each in their order, ended ones among them. @throws a 404 refusal. */
export function askThemes(actor: Actor): RowQuestion<ThemeRow[]> {
  if (!canSeeRouting(actor)) throw notFound();
  return listQuestion(Prisma.sql`
    select id, code, parent_id as "parentId", name_text_id as "nameTextId", ended_at is not null as ended from themes order by position, code`);
}

/** As {@link askThemes}, with their names for a reader. @throws a 404 refusal. */
export async function listThemes(actor: Actor, lang: string): Promise<Theme[]> {
  const [{ themes }, { workingLanguage }] = await Promise.all([readTogether(actor, { themes: askThemes(actor) }), readProgramme(actor.programme)]);
  const names = await namesForTeam(actor, themes.map(({ nameTextId }) => nameTextId), lang, workingLanguage);
  return themes.map(({ nameTextId, ...theme }) => ({ ...theme, name: names.get(nameTextId)! }));
}

/** One theme as its form shows it. */
export interface ThemeToChange extends Theme {
  /** The name as it was written, and how far each other language of it is. */
  textId: string;
  written: { words: string; lang: string };
  languages: { lang: string; state: "reviewed" | "started" | "waiting" }[];
  parent: Theme | null;
  isFirst: boolean;
  isLast: boolean;
}

/** A theme for somebody who may see the themes. @throws a 404 refusal where there is none. */
export async function readTheme(actor: Actor, code: string, lang: string): Promise<ThemeToChange> {
  const themes = await listThemes(actor, lang);
  const theme = themes.find((one) => one.code === code);
  if (!theme) throw notFound();
  const { name: text } = await reads(actor).theme.findUniqueOrThrow({
    where: { code },
    select: { name: { select: { id: true, words: true, lang: true, translations: { orderBy: { lang: "asc" }, select: { lang: true, words: true, reviewedAt: true } } } } },
  });
  const beside = themes.filter(({ parentId, ended }) => parentId === theme.parentId && !ended);
  return {
    ...theme,
    textId: text.id,
    written: { words: text.words, lang: text.lang },
    languages: text.translations.map((one) => ({ lang: one.lang, state: one.reviewedAt ? "reviewed" : one.words ? "started" : "waiting" })),
    parent: themes.find(({ id }) => id === theme.parentId) ?? null,
    isFirst: beside[0]?.code === code,
    isLast: beside.at(-1)?.code === code,
  };
}
