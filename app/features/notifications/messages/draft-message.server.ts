import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { writeMessageTexts } from "./message-texts.server.ts";
import { teamMessageDrafted } from "./messages.events.ts";
import { canWriteMessages } from "./messages.policy.ts";
import { saysWhom, type Audience } from "./messages.ts";

/** A message as its form gives it. `sourceFrom`: a day, `YYYY-MM-DD`, or null. */
export interface MessageWords {
  subject: string;
  body: string;
  audience: Audience;
  sourceFrom: string | null;
}

/** Writes a message to a group or a filtered set; nobody gets it yet. Its translations are asked for. Returns its number. */
export async function draftMessage(actor: Actor, { subject, body, audience, sourceFrom }: MessageWords): Promise<number> {
  if (!canWriteMessages(actor)) throw notFound();
  if (!saysWhom(audience)) throw new DomainError("messages:errors.nobodyChosen");
  return runCommand(actor, async ({ tx, now, record }) => {
    const id = newId();
    const texts = await writeMessageTexts(tx, actor, { id, subject, body, audience }, now);
    const { number } = await tx.teamMessage.create({
      data: {
        id,
        ...texts,
        audience: { ...audience },
        sourceFrom: sourceFrom && new Date(`${sourceFrom}T00:00:00Z`),
        createdAt: now,
        madeById: actor.kind === "person" ? actor.personId : null,
      },
      select: { number: true },
    });
    await record(teamMessageDrafted, id, { number });
    return number;
  });
}
