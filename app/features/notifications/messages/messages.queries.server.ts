import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { wordsForTeam } from "#app/features/texts/team-words.server.ts";
import { sameLanguage, type ReadableText } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { isReadyFor } from "../notifications.ts";
import { findAudience } from "./find-audience.server.ts";
import { teamMessageSent } from "./messages.events.ts";
import { canWriteMessages } from "./messages.policy.ts";
import { audienceOf, readerState, READER_STATES, type Audience, type ReaderState } from "./messages.ts";

/** A message in the list of them. */
export interface ListedMessage {
  number: number;
  subject: ReadableText;
  createdAt: Date;
  sentAt: Date | null;
  people: number;
}

/** The team's messages, newest first. @throws a 404 refusal for whoever may not write any. */
export async function listMessages(actor: Actor, lang: string, workingLanguage: string): Promise<ListedMessage[]> {
  if (!canWriteMessages(actor)) throw notFound();
  const rows = await reads(actor).teamMessage.findMany({
    orderBy: { number: "desc" },
    take: 100,
    select: { number: true, subjectTextId: true, createdAt: true, sentAt: true, _count: { select: { recipients: true } } },
  });
  const texts = await wordsForTeam(actor, rows.map(({ subjectTextId }) => subjectTextId), lang, workingLanguage);
  return rows.map(({ number, subjectTextId, createdAt, sentAt, _count }) => ({ number, subject: texts.get(subjectTextId)!, createdAt, sentAt, people: _count.recipients }));
}

/** How a message stands in one language. */
export interface MessageLanguage {
  lang: string;
  people: number;
  /** Of them without an e-mail address: they get a letter. */
  letters: number;
  /** `source`: it was written in it; `ready`: a person checked the translation; `waiting`: for a translator. */
  translation: "source" | "ready" | "waiting";
  /** How many of its readers are where; before it is sent all stand at zero. */
  states: Record<ReaderState, number>;
}

export interface MessagePage {
  id: string;
  number: number;
  version: number;
  subject: ReadableText;
  body: ReadableText;
  audience: Audience;
  /** `YYYY-MM-DD` or null. */
  sourceFrom: string | null;
  createdAt: Date;
  sentAt: Date | null;
  madeBy: string | null;
  languages: MessageLanguage[];
  people: number;
}

const TEXT = { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } as const;

/** One message: before it is sent whom it would go to, after that what became of it. @throws a 404 refusal as the list does. */
export async function readMessage(actor: Actor, number: number, lang: string, workingLanguage: string): Promise<MessagePage> {
  if (!canWriteMessages(actor)) throw notFound();
  const db = reads(actor);
  const row = await db.teamMessage.findUnique({ where: { number }, include: { subject: TEXT, body: TEXT, madeBy: { select: { name: true } } } });
  if (!row) throw notFound();
  const audience = audienceOf(row.audience);
  const readers = row.sentAt ? await readersOf(db, row.id) : (await findAudience(db, audience, now())).map(({ lang: reads, email }) => ({ lang: reads, hasEmail: email !== null, delivery: null, digest: null }));
  const texts = await wordsForTeam(actor, [row.subjectTextId, row.bodyTextId], lang, workingLanguage);
  return {
    id: row.id,
    number,
    version: row.version,
    subject: texts.get(row.subjectTextId)!,
    body: texts.get(row.bodyTextId)!,
    audience,
    sourceFrom: row.sourceFrom?.toISOString().slice(0, 10) ?? null,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    madeBy: row.madeBy?.name ?? null,
    languages: languagesOf(readers, row, row.sentAt !== null),
    people: readers.length,
  };
}

/** Somebody to whom a message went, with what became of their delivery and of the digest in which it stands. */
interface Reader {
  lang: string;
  hasEmail: boolean;
  delivery: string | null;
  digest: string | null;
}

async function readersOf(db: Tx, messageId: string): Promise<Reader[]> {
  return db.$queryRaw<Reader[]>`
    select p.lang, p.email is not null as "hasEmail", d.state as delivery, g.state as digest
    from message_recipients r join people p on p.id = r.person_id
    left join events e on e.subject_id = r.message_id and e.name = ${teamMessageSent.name}
    left join deliveries d on d.event_id = e.id and d.recipient_id = r.person_id and d.template = 'team_message'
    left join deliveries g on g.id = d.digest_id
    where r.message_id = ${messageId}::uuid`;
}

type Texts = Record<"subject" | "body", { lang: string; translations: { lang: string; reviewedAt: Date | null }[] }>;

function languagesOf(readers: readonly Reader[], { subject, body }: Texts, isSent: boolean): MessageLanguage[] {
  const languages: MessageLanguage[] = [];
  for (const reader of readers) {
    let language = languages.find(({ lang }) => sameLanguage(lang, reader.lang));
    if (!language) {
      const isSource = sameLanguage(body.lang, reader.lang);
      const isReady = [subject, body].every((text) => isReadyFor(text, reader.lang) && text.translations.some(({ lang, reviewedAt }) => reviewedAt && sameLanguage(lang, reader.lang)));
      language = {
        lang: reader.lang,
        people: 0,
        letters: 0,
        translation: isSource ? "source" : isReady ? "ready" : "waiting",
        states: Object.fromEntries(READER_STATES.map((state) => [state, 0])) as Record<ReaderState, number>,
      };
      languages.push(language);
    }
    language.people += 1;
    if (!reader.hasEmail) language.letters += 1;
    if (isSent) language.states[readerState(reader)] += 1;
  }
  return languages.sort((a, b) => b.people - a.people || a.lang.localeCompare(b.lang));
}
