import type { PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, wordsFor } from "#app/features/texts/texts.ts";
import { goesIn } from "./tell-of-message.server.ts";

/** A message of the team, as somebody to whom it went reads it. */
export interface OwnMessage {
  number: number;
  subject: string;
  body: string;
  /** The language of the words: the reader's, or the one they were written in. */
  lang: string;
  isTranslated: boolean;
  sentAt: Date;
}

const TEXT = { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } as const;
const MOST = 50;

/** What the team wrote to whoever is signed in, newest first: each message as soon as it goes to readers of their language. */
export async function ownMessages(actor: PersonActor, lang: string, today: string): Promise<OwnMessage[]> {
  const rows = await reads(actor).teamMessage.findMany({
    where: { sentAt: { not: null }, recipients: { some: { personId: actor.personId } } },
    orderBy: { number: "desc" },
    take: MOST,
    include: { subject: TEXT, body: TEXT },
  });
  const there = rows.filter((row) => goesIn(row, lang, today));
  const texts = await readTexts(actor, there.flatMap(({ subjectTextId, bodyTextId }) => [subjectTextId, bodyTextId]), lang, { reviewedOnly: true });
  return there.map(({ number, subjectTextId, bodyTextId, sentAt }) => {
    const both = [texts.get(subjectTextId)!, texts.get(bodyTextId)!] as const;
    const isTranslated = both.every(isReadable);
    const [subject, body] = both.map((text) => (isTranslated ? wordsFor(text) : text));
    return { number, subject: subject!.words, body: body!.words, lang: body!.lang, isTranslated, sentAt: sentAt! };
  });
}

/** Whether the team ever wrote to somebody, for their first page. */
export async function hasOwnMessages(actor: PersonActor): Promise<boolean> {
  return (await reads(actor).messageRecipient.findFirst({ where: { personId: actor.personId, message: { sentAt: { not: null } } }, select: { messageId: true } })) !== null;
}
