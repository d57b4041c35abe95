import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const code = z.string();

/** The teams that ship with Heard were given to the programme, still without people. */
export const desksShipped = defineEvent("desk.shipped", "programme", z.strictObject({ count: z.int() }));
export const deskAdded = defineEvent("desk.added", "desk", z.strictObject({ code }));
export const deskRenamed = defineEvent("desk.renamed", "desk", z.strictObject({ code }));
/** Who is in a team, in the order in which they are told. */
export const deskPeopleSet = defineEvent("desk.people_set", "desk", z.strictObject({ code, people: z.array(z.uuid()) }));
export const deskEnded = defineEvent("desk.ended", "desk", z.strictObject({ code }));

/** A person said who takes care of an input: a team, a person, or neither. */
export const inputAssigned = defineEvent("input.assigned", "input", z.strictObject({ desk: code.optional(), ownerId: z.uuid().optional() }));
