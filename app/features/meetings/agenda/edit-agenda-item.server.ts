import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { changedMeanwhile, notFound } from "#app/platform/refusal/domain-error.ts";
import { authorOf } from "../meeting-texts.server.ts";
import { dueBeforeMeeting } from "../meeting-texts.ts";
import { checkItem, linkInputs, lockAgenda, type ItemOfAgenda } from "./agenda-rows.server.ts";
import { agendaItemChanged } from "./agenda.events.ts";

/** Changes an item of an agenda; of "what happened since" only its length. */
export async function editAgendaItem(
  actor: Actor,
  input: { number: number; itemId: string; version: number; minutes: number } & ({ since: true } | ({ since?: false } & ItemOfAgenda)),
): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const meeting = await lockAgenda(tx, actor, input.number);
    const item = await tx.agendaItem.findFirst({ where: { id: input.itemId, meetingId: meeting.id } });
    if (!item || (item.kind === "since") !== Boolean(input.since)) throw notFound();
    if (item.version !== input.version) throw changedMeanwhile();
    if (input.since) {
      await tx.agendaItem.update({ where: { id: item.id }, data: { minutes: input.minutes, version: { increment: 1 } }, select: { id: true } });
    } else {
      const { inputIds, ...refers } = await checkItem(tx, actor, input);
      const titleTextId = await reviseText(tx, item.titleTextId!, { words: input.title, authorId: authorOf(actor), dueAt: dueBeforeMeeting(meeting.startsAt, now) });
      await tx.agendaItem.update({
        where: { id: item.id },
        data: { titleTextId, minutes: input.minutes, purpose: input.purpose, ...refers, version: { increment: 1 } },
        select: { id: true },
      });
      if (inputIds) await linkInputs(tx, item.id, inputIds);
    }
    await record(agendaItemChanged, meeting.id, { itemId: item.id });
  });
}
