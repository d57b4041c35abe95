import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { decideAsPerson } from "../routing/decide-as-person.server.ts";
import { inputSentToIntake } from "./intake.events.ts";
import { canSendToIntake } from "./intake.policy.ts";
import type { Need, SendReason } from "./intake.ts";
import { writeHandover } from "./lock-case.server.ts";

/**
 * Says that an input is a person's own case. From now on it is kept apart from the inbox, and its writer is asked on the
 * receipt whether the legal team may be told. A person who says so has read it, and no rule changes it any more. Sent already: nothing changes.
 */
export async function sendToIntake(actor: Actor, wanted: { inputId: string; reason: SendReason | "rule"; need: Need; version?: number }): Promise<void> {
  await runCommand(actor, async (command) => {
    const { tx, now, record, unchanged } = command;
    const input = await lockInput(tx, actor, wanted.inputId, undefined, canSendToIntake);
    if (input.withdrawnAt) throw notFound();
    if (input.route === "intake") return unchanged();
    if (wanted.version !== undefined && input.version !== wanted.version) throw changedMeanwhile();
    const byPerson = actor.kind === "person";
    const open = input.status === "new" || input.status === "linked" || input.status === "closed";
    await tx.input.update({
      where: { id: input.id },
      data: {
        route: "intake",
        // What was closed is open again: somebody waits for help.
        ...(open && { status: byPerson || input.acknowledgedAt ? "acknowledged" : "new", closeReason: null }),
        ...(byPerson && { acknowledgedAt: input.acknowledgedAt ?? now }),
        setAsideUntil: null,
      },
      select: { id: true },
    });
    await writeHandover(tx, input, { need: wanted.need });
    if (byPerson) await decideAsPerson(command, actor, input, "route", { route: "intake" });
    // Of what is known by its day only, no time may tell when a rule found it.
    await record(inputSentToIntake, input.id, { reason: wanted.reason, need: wanted.need }, { dayOnly: !byPerson && input.receivedAt === null });
  });
}
