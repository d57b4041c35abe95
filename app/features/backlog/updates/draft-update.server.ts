import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { updateDrafted } from "../backlog.events.ts";
import type { Audience } from "../improvement.ts";
import { lockImprovementToChange } from "../lock.server.ts";
import { inputToQuote } from "../quote.server.ts";
import { checkGroup } from "./check-group.server.ts";
import { writeUpdateTexts } from "./update-texts.server.ts";
import { newId } from "#app/platform/db/ids.ts";

export interface UpdateWords {
  said: string;
  did: string;
  audience: Audience;
  /** The group whose members read it, where that is its audience. */
  groupId?: string | null | undefined;
  /** The number of an input whose own words stand beside it. */
  quoteInputNumber?: number | null | undefined;
}

/** Writes a first version of an update, "you said, we did"; nobody is told yet. Returns its id. */
export async function draftUpdate(actor: Actor, input: UpdateWords & { number: number }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const improvement = await lockImprovementToChange(tx, actor, input.number);
    const id = newId();
    const quoteInputId = input.quoteInputNumber ? await inputToQuote(tx, actor, improvement.id, input.quoteInputNumber, now) : null;
    const groupId = await checkGroup(tx, input);
    const texts = await writeUpdateTexts(tx, actor, { updateId: id, improvementId: improvement.id, said: input.said, did: input.did }, now);
    await tx.update.create({
      data: { id, improvementId: improvement.id, ...texts, quoteInputId, audience: input.audience, groupId, createdAt: now },
      select: { id: true },
    });
    await record(updateDrafted, id, { improvementId: improvement.id });
    return id;
  });
}
