import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody was told that an urgent input waits. Step 0: at once, whoever is in charge; later ones because nobody read it in time. */
export const inputEscalated = defineEvent(
  "input.escalated",
  "input",
  z.strictObject({ step: z.int().min(0), toId: z.uuid(), deskId: z.uuid().optional() }),
);
