import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const item = z.strictObject({ itemId: z.uuid() });

export const agendaItemAdded = defineEvent("meeting.agenda_item_added", "meeting", item);
export const agendaItemChanged = defineEvent("meeting.agenda_item_changed", "meeting", item);
export const agendaItemMoved = defineEvent("meeting.agenda_item_moved", "meeting", item);
export const agendaItemRemoved = defineEvent("meeting.agenda_item_removed", "meeting", item);
