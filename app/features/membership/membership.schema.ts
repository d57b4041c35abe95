import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { END_REASONS, LEADING_ROLES, MEMBERSHIP_KINDS, SHOWN_FACTS } from "./membership.ts";
import { WAIVE_REASONS } from "./onboarding/onboarding.ts";

const day = (missing: string) => z.iso.date({ error: missing });

/** Forms that hold nothing but their button. */
export const SeenSchema = z.object({ version });
export const NothingSchema = z.object({});

export const LeaveSchema = z.object({ until: day("membership:member.errors.leaveUntil"), version });
export const RenewSchema = z.object({ until: day("membership:member.errors.newTerm"), version });
export const TermSchema = z.object({ from: day("membership:member.errors.term"), until: day("membership:member.errors.term"), version });
export const RolesSchema = z.object({ roles: z.array(z.enum(LEADING_ROLES, { error: "membership:member.errors.role" })).default([]), version });
export const EndSchema = z.object({ reason: z.enum(END_REASONS, { error: "membership:member.errors.reason" }), version });

/** What a member lets the others see. */
export const ShowsSchema = z.object({ shows: z.array(z.enum(SHOWN_FACTS, { error: "membership:member.errors.shows" })).default([]) });

/** Somebody who is a person of the programme already gets a place in a group. */
export const NewMemberSchema = z.object({
  person: z.uuid({ error: "membership:member.errors.person" }),
  kind: z.enum(MEMBERSHIP_KINDS, { error: "membership:member.errors.kind" }),
  from: day("membership:member.errors.term").optional(),
  until: day("membership:member.errors.term").optional(),
});

/** A step that was done. */
export const StepSchema = z.object({
  doneOn: day("membership:onboarding.errors.future"),
  lang: z.string({ error: "membership:agreement.errors.language" }).refine(isLanguageTag, "membership:agreement.errors.language"),
  buddy: z.uuid({ error: "membership:onboarding.errors.buddy" }).optional(),
});

export const WaiveSchema = z.object({ reason: z.enum(WAIVE_REASONS, { error: "membership:onboarding.errors.reason" }) });
