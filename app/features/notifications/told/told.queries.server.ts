import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { updatePublished } from "#app/features/backlog/backlog.events.ts";
import type { LinkedInput } from "#app/features/backlog/voices.server.ts";
import { canReadInput } from "#app/features/input/input.policy.ts";
import type { Privacy } from "#app/features/input/input.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { isReadyFor } from "../notifications.ts";
import { whoIsTold } from "../who-is-told.server.ts";
import { toldState, type ToldState } from "./told.ts";

/** Somebody who spoke, by the number of what they said, and how they were told of an update. */
export interface ToldPerson {
  inputId: string;
  number: number;
  lang: string;
  state: ToldState;
  /** When the mail went out. */
  at: Date | null;
}

export interface ToldOfUpdate {
  people: ToldPerson[];
  /** Of sites that this actor does not look after. */
  others: number;
}

const TEXT = { select: { lang: true, translations: { select: { lang: true, reviewedAt: true } } } } as const;

/**
 * How each of those who spoke was told of a published update, or why not, for somebody who works on improvements.
 * @throws a 404 refusal for everybody else, and where it is not out.
 */
export async function toldOfUpdate(actor: Actor, updateId: string): Promise<ToldOfUpdate> {
  if (!canSeeWork(actor)) throw notFound();
  const db = reads(actor);
  const update = await db.update.findUnique({ where: { id: updateId }, select: { improvementId: true, publishedAt: true, said: TEXT, did: TEXT } });
  if (!update?.publishedAt) throw notFound();
  const { publishedAt } = update;
  const event = await db.event.findFirst({ where: { name: updatePublished.name, subjectId: updateId }, orderBy: { id: "asc" }, select: { id: true } });
  const everybody = await whoIsTold(db, actor.programme, update.improvementId);
  const mine = everybody.filter(({ input }) => canReadInput(actor, { ...input, id: input.inputId, privacy: input.privacy as Privacy }));
  const people = await Promise.all(
    mine.map(async ({ input, told }): Promise<ToldPerson> => {
      const { inputId, number, contributorLang: lang } = input;
      const delivery = event && (await deliveryOf(db, event.id, input));
      const facts = {
        hasAddress: told !== null,
        isReady: [update.said, update.did].every((text) => isReadyFor(text, told?.lang ?? lang)),
        linkedLater: input.linkedAt > publishedAt,
        delivery: delivery?.state ?? null,
      };
      return { inputId, number, lang, state: toldState(facts), at: delivery?.sentAt ?? null };
    }),
  );
  return { people, others: everybody.length - mine.length };
}

/** What became of the mail to whoever said something; of the digest where it stands in one. */
async function deliveryOf(db: Tx, eventId: string, { personId, contributorId }: LinkedInput): Promise<{ state: string; sentAt: Date | null } | null> {
  const recipients = [personId, contributorId].filter((id): id is string => id !== null);
  const found = await db.delivery.findFirst({
    where: { eventId, recipientId: { in: recipients } },
    select: { state: true, sentAt: true, digest: { select: { state: true, sentAt: true } } },
  });
  return found && (found.state === "gathered" ? (found.digest ?? { state: "held", sentAt: null }) : found);
}
