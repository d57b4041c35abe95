import { now as clockNow } from "#app/platform/clock/clock.ts";
import { database, type Tx } from "#app/platform/db/db.ts";
import { dayOf, newId, newTimelessId } from "#app/platform/db/ids.ts";
import type { Actor } from "./actor.ts";
import { checkedPayload, type EventType } from "./event-type.ts";

export interface CommandContext {
  /** The transaction of this command. */
  tx: Tx;
  /** The moment of this command; the same for every row it writes. */
  now: Date;
  /**
   * Records the command's one event, in its transaction. Returns the event's id. `dayOnly`: its time would tell who it was, so
   * only the day is kept, and an id that tells no time.
   */
  record<Payload>(event: EventType<Payload>, subjectId: string, payload: Payload, options?: { dayOnly?: boolean }): Promise<string>;
  /** Says that everything was already as asked, so there is no event. */
  unchanged(): void;
}

/**
 * Runs one command: one transaction that changes rows and records exactly one event.
 * Inside a consumer (the system actor carries the cursor's transaction) it joins that transaction.
 * A refusal is a thrown DomainError; anything thrown undoes everything.
 */
export async function runCommand<T>(actor: Actor, work: (context: CommandContext) => Promise<T>): Promise<T> {
  const run = async (tx: Tx) => {
    const now = clockNow();
    let outcomes = 0;
    const result = await work({
      tx,
      now,
      async record(event, subjectId, payload, { dayOnly = false } = {}) {
        outcomes += 1;
        const id = dayOnly ? newTimelessId() : newId();
        await tx.event.create({
          data: {
            id,
            day: dayOf(now),
            name: event.name,
            ...actorColumns(actor),
            subjectKind: event.subjectKind,
            subjectId,
            payload: checkedPayload(event, payload) as object,
            at: dayOnly ? null : now,
          },
          select: { id: true },
        });
        return id;
      },
      unchanged() {
        outcomes += 1;
      },
    });
    if (outcomes !== 1) throw new Error(`a command records exactly one event, this one recorded ${outcomes}`);
    return result;
  };
  if (actor.kind === "system" && actor.tx) return run(actor.tx);
  return database(actor.programme).prisma.$transaction(run, { maxWait: 10_000, timeout: 20_000 });
}

/** Who acts, as the log keeps it. */
export function actorColumns(actor: Actor): { actorKind: string; actorId: string | null } {
  switch (actor.kind) {
    case "person":
      return { actorKind: "person", actorId: actor.personId };
    case "receipt":
      return { actorKind: "receipt", actorId: actor.receiptId };
    case "invitation":
      return { actorKind: "invitation", actorId: actor.invitationId };
    case "applicant":
      return { actorKind: "applicant", actorId: actor.applicationId };
    case "outside_translator":
      return { actorKind: "outside_translator", actorId: actor.jobId };
    default:
      return { actorKind: actor.kind, actorId: null };
  }
}
