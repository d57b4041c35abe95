import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newTimelessId } from "#app/platform/db/ids.ts";
import { changedMeanwhile, DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { isPrivate } from "../engines/engine.ts";
import { givableTexts } from "./givable.server.ts";
import { outsideJobMade } from "./outside.events.ts";
import { canSeeOutsideJobs } from "./outside.policy.ts";
import type { NewJobForm } from "./outside.schema.ts";
import { outsideSecret, outsideSecretHash } from "./outside-secret.server.ts";

const DAY_MS = 86_400_000;

/**
 * Gives texts of one pair to a translator outside, by a private link that ends by itself. What not everybody may read goes
 * along only where whoever gives it says so. Returns the job's id.
 */
export async function makeJob(actor: Actor, input: NewJobForm): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canSeeOutsideJobs(actor)) throw notFound();
    const { from, to, recipient, days } = input;
    const wanted = [...new Set(input.texts)];
    const texts = await givableTexts(tx, now, { from, to, textIds: wanted });
    if (texts.length !== wanted.length) throw changedMeanwhile();
    const secret = texts.filter(isPrivate).length;
    if (secret > 0 && !input.mayPrivate) throw new DomainError("translations:errors.private");
    const id = newTimelessId();
    await tx.translationJob.create({
      data: {
        id,
        fromLang: from,
        toLang: to,
        recipient,
        secretHash: outsideSecretHash(outsideSecret(id)),
        createdById: actor.kind === "person" ? actor.personId : null,
        createdAt: now,
        expiresAt: new Date(now.getTime() + days * DAY_MS),
        texts: { create: texts.map(({ textId }, position) => ({ textId, position })) },
      },
      select: { id: true },
    });
    await record(outsideJobMade, id, { from, to, texts: texts.length, private: secret });
    return id;
  });
}
