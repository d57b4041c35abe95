import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import type { Said } from "./why.ts";

/** What an input is about and who takes care of it, for a reader. */
export interface InputPlacement {
  /** The main theme first. */
  themes: { code: string; name: Said }[];
  desk: { code: string; name: Said } | null;
  ownerId: string | null;
  /** By when whoever said it is to have an answer. */
  answerDueAt: Date | null;
}

interface Row {
  ownerId: string | null;
  answerDueAt: Date | null;
  deskCode: string | null;
  deskText: string | null;
  themes: { code: string; text: string }[];
}

/** Where an input stands. Whoever asks has already been allowed to read it. */
export async function readPlacement(actor: Actor, inputId: string, lang: string, workingLanguage: string): Promise<InputPlacement> {
  const [row] = await readRows<Row>(actor, Prisma.sql`
    select i.owner_id as "ownerId", i.answer_due_at as "answerDueAt", d.code as "deskCode", d.name_text_id as "deskText",
           coalesce((select jsonb_agg(jsonb_build_object('code', t.code, 'text', t.name_text_id) order by x.rank)
             from input_themes x join themes t on t.id = x.theme_id where x.input_id = i.id), '[]') as themes
    from inputs i left join desks d on d.id = i.desk_id where i.id = ${inputId}::uuid`);
  if (!row) return { themes: [], desk: null, ownerId: null, answerDueAt: null };
  const { themes, deskCode, deskText, ownerId, answerDueAt } = row;
  const texts = await wordsForTeam(actor, [...themes.map(({ text }) => text), ...(deskText ? [deskText] : [])], lang, workingLanguage);
  const named = (textId: string) => wordsFor(texts.get(textId)!);
  return {
    themes: themes.map(({ code, text }) => ({ code, name: named(text) })),
    desk: deskCode && deskText ? { code: deskCode, name: named(deskText) } : null,
    ownerId,
    answerDueAt,
  };
}
