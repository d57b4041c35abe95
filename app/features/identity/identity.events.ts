import { z } from "zod";
import { ROLES } from "#app/features/events/actor.ts";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody was added to the programme's people. */
export const personAdded = defineEvent("person.added", "person", z.object({ lang: z.string() }));

/** Somebody proved who they are. */
export const personSignedIn = defineEvent("person.signed_in", "person", z.object({ how: z.enum(["code", "link", "card", "demo"]) }));

/** Every session of somebody was ended. */
export const personSignedOutEverywhere = defineEvent("person.signed_out_everywhere", "person", z.object({ sessions: z.number().int() }));

/** Somebody chose the language in which Heard speaks with them. */
export const personLanguageChanged = defineEvent("person.language_changed", "person", z.object({ from: z.string(), to: z.string() }));

/** A card was made for somebody; `by` names the member of staff who acted for them. Earlier cards ended with it. */
export const cardIssued = defineEvent(
  "card.issued",
  "card",
  z.object({ personId: z.uuid(), by: z.uuid().nullable(), revoked: z.number().int() }),
);

/** Every card of somebody stopped working; `by` names the member of staff who acted for them. */
export const cardRevoked = defineEvent(
  "card.revoked",
  "person",
  z.object({ personId: z.uuid(), by: z.uuid().nullable(), revoked: z.number().int() }),
);

const Grant = z.object({
  personId: z.uuid(),
  role: z.enum(ROLES),
  scope: z.enum(["programme", "site", "group"]),
  scopeId: z.uuid().nullable(),
  lang: z.string().nullable(),
});

/** Somebody was given a role. */
export const grantGiven = defineEvent("grant.given", "grant", Grant);

/** A role of somebody ended. */
export const grantEnded = defineEvent("grant.ended", "grant", Grant);
