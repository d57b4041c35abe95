import type { SystemActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { hoursFor, siteById } from "#app/features/input/site-of-input.ts";
import { forPolicy } from "#app/features/input/input.policy.ts";
import type { Urgency } from "#app/features/input/input.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { inputEscalated } from "./escalation.events.ts";
import { nextStepAt, nextToTell } from "./escalation.ts";
import { peopleInCharge } from "./people-in-charge.server.ts";

/**
 * Tells the next person in charge of an urgent input that nobody has read, if their turn has come: the first at once, the
 * next when it is overdue, and so on. `givenTo`: to whom somebody just gave it; they are told at once too. Safe twice and on several
 * machines. Records `input.escalated`.
 */
export async function escalateInput(actor: SystemActor, inputId: string, givenTo?: string): Promise<void> {
  const programme = await readProgramme(actor.programme);
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const input = await lockInput(tx, actor, inputId);
    if (input.status !== "new") return unchanged();
    const told = (await tx.escalation.findMany({ where: { inputId }, orderBy: { step: "asc" } })).map(({ step, toId, toldAt }) => ({ step, personId: toId, toldAt }));
    const urgent = { urgency: input.urgency as Urgency, ackDueAt: input.ackDueAt };
    const due = nextStepAt(urgent, told, hoursFor(programme, siteById(programme, input.siteId)));
    if (due === null || (givenTo === undefined && due !== "now" && due > now)) return unchanged();
    const { deskId, ownerId } = input;
    const chain = await peopleInCharge(tx, actor.programme, { ...forPolicy(input), deskId, ownerId }, now);
    const toId = nextToTell(chain, told);
    if (!toId || (givenTo !== undefined && toId !== givenTo)) return unchanged();
    const step = told.length;
    await tx.escalation.create({ data: { inputId, step, toId, toldAt: now } });
    await record(inputEscalated, inputId, { step, toId, ...(deskId && { deskId }) });
  });
}
