import type { Actor } from "#app/features/events/actor.ts";
import { limitTo, readRows } from "#app/features/events/reads.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import type { InputStatus } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dayOnly, inboxWhere } from "../triage.queries.server.ts";
import { rareInputs } from "./rare-inputs.queries.server.ts";
import type { Sought } from "./sought.ts";
import { termsQuery } from "./terms-query.server.ts";

/** Something that somebody said, as a search shows it. */
export interface FoundInput {
  id: string;
  number: number;
  text: ReadableText;
  status: InputStatus;
  siteId: string | null;
  received: Date | string;
}

interface Row {
  id: string;
  number: number;
  textId: string;
  status: InputStatus;
  siteId: string | null;
  receivedAt: Date | null;
  receivedOn: Date;
}

/** Words that stand in more messages than this are common: those messages are met soon enough from the newest on. */
const COMMON = 2000;

/**
 * The inputs with some words in whatever language, or with a number, of those that somebody reads in the inbox, done or not:
 * that of the number first, then the newest. Nothing of what was withdrawn. `before`: the `next` of the page before.
 */
export async function searchInputs(actor: Actor, sought: Sought, page: { before: string | null; most: number; lang: string }): Promise<{ rows: FoundInput[]; next: string | null }> {
  if (!canSeeInbox(actor)) return { rows: [], next: null };
  const { most, lang } = page;
  const before = /^\d{1,9}$/.test(page.before ?? "") ? Number(page.before) : null;
  const readable = Prisma.sql`${inboxWhere(actor)} and i.withdrawn_at is null`;
  const numbered = sought.number === null || before !== null ? [] : await select(actor, Prisma.sql`inputs i where ${readable} and i.number = ${sought.number}`, 1);
  const older = Prisma.sql`${before === null ? Prisma.empty : Prisma.sql`and i.number < ${before}`} ${sought.number === null ? Prisma.empty : Prisma.sql`and i.number <> ${sought.number}`}`;
  const withWords = sought.terms ? await selectWithWords(actor, termsQuery(sought.terms), Prisma.sql`${readable} ${older}`, most + 1) : [];
  const rows = withWords.slice(0, most);
  const { workingLanguage } = await readProgramme(actor.programme);
  const found = [...numbered, ...rows];
  const texts = await wordsForTeam(actor, found.map(({ textId }) => textId), lang, workingLanguage);
  return {
    rows: found.map(({ textId, receivedAt, receivedOn, ...row }) => ({ ...row, text: texts.get(textId)!, received: receivedAt ?? dayOnly(receivedOn) })),
    next: withWords.length > most ? String(rows.at(-1)!.number) : null,
  };
}

function select(actor: Actor, from: Prisma.Sql, most: number): Promise<Row[]> {
  return readRows<Row>(actor, Prisma.sql`
    select i.id, i.number, i.text_id as "textId", i.status, i.site_id as "siteId", i.received_at as "receivedAt", i.received_on as "receivedOn"
    from ${from} order by i.number desc ${limitTo(most)}`);
}

/** Rare words by the index, common ones by walking from the newest: either is slow where the other is fast, among millions. */
async function selectWithWords(actor: Actor, query: Prisma.Sql, where: Prisma.Sql, most: number): Promise<Row[]> {
  const rare = await rareInputs(actor, query, COMMON);
  if (rare) return rare.length === 0 ? [] : select(actor, Prisma.sql`inputs i where i.id = any(${rare}::uuid[]) and ${where}`, most);
  return select(actor, Prisma.sql`inputs i where ${where} and (select s.terms @@ ${query} from input_search s where s.input_id = i.id)`, most);
}
