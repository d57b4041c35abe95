import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { agendaRows, lockAgenda, placeItems } from "./agenda-rows.server.ts";
import { agendaItemMoved } from "./agenda.events.ts";
import { movedOrder } from "./agenda.ts";

/** Moves an item of an agenda one place up or down; at the ends nothing happens. */
export async function moveAgendaItem(actor: Actor, input: { number: number; itemId: string; direction: "up" | "down" }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const meeting = await lockAgenda(tx, actor, input.number);
    const rows = await agendaRows(tx, meeting);
    if (!rows.some(({ id }) => id === input.itemId)) throw notFound();
    const order = movedOrder(rows, input.itemId, input.direction);
    if (!order) return unchanged();
    await placeItems(tx, order);
    await record(agendaItemMoved, meeting.id, { itemId: input.itemId });
  });
}
