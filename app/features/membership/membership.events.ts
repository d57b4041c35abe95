import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { END_REASONS, LEADING_ROLES, MEMBERSHIP_KINDS, SHOWN_FACTS } from "./membership.ts";

const whose = { personId: z.uuid(), groupId: z.uuid() };

/** Somebody's place in a group began, with its onboarding. */
export const membershipStarted = defineEvent("membership.started", "membership", z.strictObject({ ...whose, kind: z.enum(MEMBERSHIP_KINDS) }));

/** Somebody takes part from now on; `until`: the last day of the term. */
export const membershipActivated = defineEvent("membership.activated", "membership", z.strictObject({ ...whose, until: z.iso.date() }));

export const membershipLeaveGiven = defineEvent("membership.leave_given", "membership", z.strictObject({ until: z.iso.date() }));
export const membershipReturned = defineEvent("membership.returned", "membership", z.strictObject({}));
export const membershipRenewalAsked = defineEvent("membership.renewal_asked", "membership", z.strictObject(whose));
export const membershipRenewed = defineEvent("membership.renewed", "membership", z.strictObject({ until: z.iso.date() }));
export const membershipTermChanged = defineEvent("membership.term_changed", "membership", z.strictObject({ from: z.iso.date(), until: z.iso.date() }));

/** What somebody is in the group besides a member, from now on. */
export const membershipRolesChanged = defineEvent("membership.roles_changed", "membership", z.strictObject({ roles: z.array(z.enum(LEADING_ROLES)) }));

/** A member chose what the others see of them. */
export const membershipShowsChanged = defineEvent("membership.shows_changed", "membership", z.strictObject({ shows: z.array(z.enum(SHOWN_FACTS)) }));

/** Somebody left the group; their roles there ended with it. */
export const membershipEnded = defineEvent("membership.ended", "membership", z.strictObject({ ...whose, reason: z.enum(END_REASONS) }));
