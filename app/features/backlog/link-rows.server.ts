import { allows } from "#app/features/input/input.ts";
import type { LockedInput } from "#app/features/input/lock-input.server.ts";
import { wantTranslations } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { dueFor } from "./told-languages.server.ts";

/**
 * Links a held input to an improvement, inside a command: it counts as read, it is in nobody's way any more, and everything
 * that contributors are told about the improvement is wanted in its writer's language. Returns the link's id.
 */
export async function writeLink(tx: Tx, input: LockedInput, improvementId: string, linkedById: string | null, now: Date): Promise<string> {
  if (!allows(input.status, "link")) throw new DomainError("backlog:errors.withdrawn", 409);
  const id = newId();
  await tx.link.create({ data: { id, improvementId, sourceKind: "input", sourceId: input.id, linkedById, linkedAt: now }, select: { id: true } });
  await tx.input.update({
    where: { id: input.id },
    data: {
      status: input.status === "answered" ? "answered" : "linked",
      acknowledgedAt: input.acknowledgedAt ?? now,
      setAsideUntil: null,
      closeReason: null,
      repeatsId: null,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await wantForContributor(tx, improvementId, input.toldIn, now);
  return id;
}

/** Wants everything that contributors are told about an improvement in a language, inside a command. */
export async function wantForContributor(tx: Tx, improvementId: string, lang: string, now: Date): Promise<void> {
  const improvement = await tx.improvement.findUniqueOrThrow({
    where: { id: improvementId },
    select: {
      title: { select: { id: true, lang: true } },
      reason: { select: { id: true, lang: true } },
      updates: { select: { said: { select: { id: true, lang: true } }, did: { select: { id: true, lang: true } } } },
    },
  });
  const texts = [improvement.title, improvement.reason, ...improvement.updates.flatMap(({ said, did }) => [said, did])];
  for (const text of texts) if (text) await wantTranslations(tx, text.id, text.lang, [lang], dueFor("other", now));
}
