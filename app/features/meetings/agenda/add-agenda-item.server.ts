import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { writeMeetingText } from "../meeting-texts.server.ts";
import { agendaRows, checkItem, linkInputs, lockAgenda, placeItems, type ItemOfAgenda } from "./agenda-rows.server.ts";
import { agendaItemAdded } from "./agenda.events.ts";
import { canAddToAgenda } from "./agenda.policy.ts";

/** Puts an item at the end of a meeting's agenda: by the team, the chair, or the patient champion. Returns its id. */
export async function addAgendaItem(actor: Actor, input: ItemOfAgenda & { number: number }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockAgenda(tx, actor, input.number, canAddToAgenda);
    const { inputIds, ...refers } = await checkItem(tx, actor, input);
    const before = await agendaRows(tx, meeting);
    const id = newId();
    const titleTextId = await writeMeetingText(tx, actor, { kind: "agenda_item", meeting, words: input.title, told: true }, now);
    await tx.agendaItem.create({
      data: { id, meetingId: meeting.id, position: before.length, titleTextId, minutes: input.minutes, purpose: input.purpose, ...refers },
      select: { id: true },
    });
    if (inputIds) await linkInputs(tx, id, inputIds);
    await placeItems(tx, [...before.map((item) => item.id), id]);
    await record(agendaItemAdded, meeting.id, { itemId: id });
    return id;
  });
}
