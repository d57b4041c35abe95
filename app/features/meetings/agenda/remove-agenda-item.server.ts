import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notFound } from "#app/platform/refusal/domain-error.ts";
import { wantNoMore } from "../meeting-texts.server.ts";
import { lockAgenda } from "./agenda-rows.server.ts";
import { agendaItemRemoved } from "./agenda.events.ts";

/** Takes an item off an agenda. @throws where something was written down under it, and for "what happened since", which stays. */
export async function removeAgendaItem(actor: Actor, input: { number: number; itemId: string }): Promise<void> {
  return runCommand(actor, async ({ tx, record }) => {
    const meeting = await lockAgenda(tx, actor, input.number);
    const item = await tx.agendaItem.findFirst({
      where: { id: input.itemId, meetingId: meeting.id, kind: "item" },
      select: { id: true, titleTextId: true, _count: { select: { notes: true, outcomes: true } } },
    });
    if (!item) throw notFound();
    if (item._count.notes + item._count.outcomes > 0) throw new DomainError("meetings:errors.itemUsed", 409);
    if (item.titleTextId) await wantNoMore(tx, [item.titleTextId]);
    await tx.agendaItem.delete({ where: { id: item.id }, select: { id: true } });
    await record(agendaItemRemoved, meeting.id, { itemId: item.id });
  });
}
