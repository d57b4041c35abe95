import { Prisma } from "#prisma/generated/client.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { wordLanguage, type FoundWords, type Rule } from "./routing.ts";
import { fold } from "#app/platform/i18n/fold.ts";
import { configurationOf, hasNoSpaces } from "./words.ts";

/** One word or phrase of a rule, ready to be looked for. */
interface Phrase {
  versionId: string;
  /** As the rule has it, and its place in the rule's list. */
  lang: string;
  at: number;
  /** A `tsquery`; null where the language has no spaces. */
  query: string | null;
  folded: string;
}

/** The words of rules, ready to be looked for, by the language of the texts that they are looked for in. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Prepares the words of rules. PostgreSQL reduces each to its stem where it knows the language. A phrase of which that would
 * lose a word ("put me out") is looked for word by word instead.
 */
export async function preparePhrases(tx: Tx, rules: readonly Rule[]): Promise<Phrases> {
  const words = rules.flatMap(({ versionId, conditions }) =>
    Object.entries(conditions.words ?? {}).flatMap(([lang, list]) => list.map((word, at) => ({ versionId, lang, at, word, folded: fold(word) }))),
  );
  const spaced = words.filter(({ lang }) => !hasNoSpaces(lang));
  const queries = spaced.length === 0 ? [] : await tx.$queryRaw<{ query: string }[]>`
    select case when numnode(stems) = numnode(plain) then stems || folded_stems else plain end::text as query
    from (
      select w.place, phraseto_tsquery(w.config::regconfig, w.word) as stems, phraseto_tsquery(w.config::regconfig, w.folded) as folded_stems,
             phraseto_tsquery('simple', w.folded) as plain
      from unnest(${spaced.map(({ lang }) => configurationOf(lang))}::text[], ${spaced.map(({ word }) => word)}::text[],
                  ${spaced.map(({ folded }) => folded)}::text[]) with ordinality as w (config, word, folded, place)) w
    order by place`;
  const prepared = new Map<string, Phrase[]>();
  let next = 0;
  for (const { word: _word, ...phrase } of words) {
    const query = hasNoSpaces(phrase.lang) ? null : queries[next++]!.query;
    if (query === "" || phrase.folded === "") continue;
    const key = wordLanguage(phrase.lang);
    prepared.set(key, [...(prepared.get(key) ?? []), { ...phrase, query }]);
  }
  return prepared;
}

/** A text in which words are looked for. */
export interface TextToMatch {
  id: string;
  lang: string;
  words: string;
}

/** Which words of which rules stand in texts: by the text's id, then by the version of the rule. One statement for all of them. */
export async function matchWords(tx: Tx, phrases: Phrases, texts: readonly TextToMatch[]): Promise<Map<string, Map<string, FoundWords>>> {
  const found = new Map(texts.map(({ id }) => [id, new Map<string, FoundWords>()]));
  const note = (textId: string, { versionId, lang, at }: Phrase) => {
    const ofText = found.get(textId)!;
    // Of a text's language a rule may have two lists (`pt`, `pt-BR`); the first that is found is named.
    const before = ofText.get(versionId);
    if (!before) ofText.set(versionId, { lang, at: [at] });
    else if (before.lang === lang) before.at.push(at);
  };
  const spaced: (TextToMatch & { folded: string })[] = [];
  for (const text of texts) {
    const wanted = phrases.get(wordLanguage(text.lang));
    if (!wanted) continue;
    const folded = fold(text.words);
    if (!hasNoSpaces(text.lang)) spaced.push({ ...text, folded });
    else for (const phrase of wanted) if (folded.includes(phrase.folded)) note(text.id, phrase);
  }
  for (const { textId, key, place } of await spacedMatches(tx, phrases, spaced)) note(textId, phrases.get(key)![place]!);
  return found;
}

async function spacedMatches(tx: Tx, phrases: Phrases, texts: readonly (TextToMatch & { folded: string })[]): Promise<{ textId: string; key: string; place: number }[]> {
  if (texts.length === 0) return [];
  const keys = [...new Set(texts.map(({ lang }) => wordLanguage(lang)))];
  const wanted = keys.flatMap((key) => phrases.get(key)!.map(({ query }, place) => ({ key, place, query: query! })));
  return tx.$queryRaw<{ textId: string; key: string; place: number }[]>(Prisma.sql`
    with text as materialized (
      select t.id, t.key, to_tsvector(t.config::regconfig, t.words) || to_tsvector(t.config::regconfig, t.folded) || to_tsvector('simple', t.folded) as lexemes
      from unnest(${texts.map(({ id }) => id)}::text[], ${texts.map(({ lang }) => wordLanguage(lang))}::text[], ${texts.map(({ lang }) => configurationOf(lang))}::text[],
                  ${texts.map(({ words }) => words)}::text[], ${texts.map(({ folded }) => folded)}::text[]) as t (id, key, config, words, folded)),
    phrase as materialized (
      select p.key, p.place, p.query::tsquery as query
      from unnest(${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ place }) => place)}::int[], ${wanted.map(({ query }) => query)}::text[]) as p (key, place, query))
    select t.id as "textId", p.key, p.place from text t join phrase p on p.key = t.key and t.lexemes @@ p.query order by p.place`);
}
