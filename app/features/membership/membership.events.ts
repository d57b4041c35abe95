import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { MEMBERSHIP_KINDS } from "./membership.ts";

/** Somebody's place in a group began, with its onboarding. */
export const membershipStarted = defineEvent(
  "membership.started",
  "membership",
  z.strictObject({ groupId: z.uuid(), personId: z.uuid(), kind: z.enum(MEMBERSHIP_KINDS) }),
);
