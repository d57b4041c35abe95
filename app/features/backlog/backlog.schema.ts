import { z } from "zod";
import { LARGEST_NUMBER } from "#app/features/input/input.ts";
import { version, words } from "#app/platform/http/form-fields.ts";
import { AUDIENCES, IMPROVEMENT_STATUSES, type ImprovementStatus, LONGEST_AIM, LONGEST_NOTE, LONGEST_PARTNER, LONGEST_REASON, LONGEST_TITLE, LONGEST_UPDATE, LONGEST_WHY, needsReason } from "./improvement.ts";
import { PLACES } from "./order/place.ts";
import { RELATIONS } from "./relations/relation.ts";
import { LONGEST_PART, UPDATE_PARTS, withParts, type UpdatePart } from "./updates/parts.ts";

const MOVES = IMPROVEMENT_STATUSES.filter((status): status is Exclude<ImprovementStatus, "merged"> => status !== "merged");

/** Words that may be left out. */
function upTo(most: number) {
  return z
    .string()
    .trim()
    .refine((value) => [...value].length <= most, "backlog:errors.tooLong")
    .optional();
}

/** A new improvement, or one to edit (`version` is then looked at). */
export const ImprovementSchema = z.object({
  title: words("backlog:errors.title", LONGEST_TITLE, "backlog:errors.tooLong"),
  why: words("backlog:errors.why", LONGEST_WHY, "backlog:errors.tooLong"),
  site: z.uuid({ error: "backlog:errors.site" }).optional(),
  /** The code of a theme. */
  theme: z.string().max(80, "backlog:errors.theme").optional(),
  owner: z.uuid({ error: "backlog:errors.owner" }).optional(),
  version: version.optional(),
});

/** All of it, with its charter and who takes part from outside. */
export const EditImprovementSchema = ImprovementSchema.extend({
  aim: upTo(LONGEST_AIM),
  due: z.iso.date({ error: "backlog:errors.due" }).optional(),
  partner: upTo(LONGEST_PARTNER),
  partnerDoes: upTo(LONGEST_AIM),
  version,
}).refine(({ partner, partnerDoes }) => partner || !partnerDoes, { path: ["partner"], message: "backlog:errors.partner" });

/** Moving to another state, with a reason where the state needs one. Merging has a form of its own. */
export const StatusSchema = z
  .object({
    to: z.enum(MOVES, { error: "backlog:errors.chooseStatus" }),
    reason: z
      .string()
      .trim()
      .refine((value) => [...value].length <= LONGEST_REASON, "backlog:errors.tooLong")
      .optional(),
    /** The change before is taken back: `to` is where it stood. */
    undo: z.boolean().default(false),
    version,
  })
  .superRefine((form, context) => {
    if (needsReason(form.to) && !form.reason && !form.undo) context.addIssue({ code: "custom", path: ["reason"], message: "backlog:errors.reason" });
  });

/** Which improvement it goes on as, or has to do with. */
const target = (missing: string) => z.coerce.number({ error: missing }).int(missing).min(1, missing).max(LARGEST_NUMBER, missing);

export const MergeSchema = z.object({ into: target("backlog:errors.mergeTarget"), version });

/** Taking apart asks for nothing but the press. */
export const TakeApartSchema = z.object({ version });

/** What an improvement has to do with another one, by that one's number. */
export const RelateSchema = z.object({ as: z.enum(RELATIONS, { error: "backlog:errors.relation" }), other: target("backlog:errors.chooseImprovement") });

/** What somebody says to the team. */
export const NoteSchema = z.object({ words: words("backlog:errors.note", LONGEST_NOTE, "backlog:errors.tooLong") });

/** You said, we did. */
export const UpdateSchema = z.object({
  said: words("backlog:errors.said", LONGEST_UPDATE, "backlog:errors.tooLong"),
  did: words("backlog:errors.did", LONGEST_UPDATE, "backlog:errors.tooLong"),
  audience: z.enum(AUDIENCES, { error: "backlog:errors.audience" }),
  group: z.uuid({ error: "backlog:errors.group" }).optional(),
  quote: z.coerce.number({ error: "backlog:errors.quoteUnknown" }).int().min(1, "backlog:errors.quoteUnknown").optional(),
});

/** As it is first written: what a good update says is asked for part by part. */
export const NewUpdateSchema = UpdateSchema.extend(Object.fromEntries(UPDATE_PARTS.map((part) => [part, z.string().trim().max(LONGEST_PART, "backlog:errors.tooLong").optional()])) as Record<UpdatePart, z.ZodOptional<z.ZodString>>).superRefine(
  ({ did, ...form }, context) => {
    if ([...withParts(did, form)].length > LONGEST_UPDATE) context.addIssue({ code: "custom", path: ["did"], message: "backlog:errors.tooLong" });
  },
);

export const ReviseUpdateSchema = UpdateSchema.extend({ version });

/** A correction keeps audience and quote of what it corrects. */
export const CorrectUpdateSchema = UpdateSchema.pick({ said: true, did: true });

/** When it goes out: now, which leaves a moment to take it back, or on a day at a time. */
export const PublishSchema = z
  .object({
    version,
    when: z.enum(["now", "later"], { error: "backlog:errors.when" }),
    day: z.iso.date({ error: "backlog:errors.day" }).optional(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "backlog:errors.time").optional(),
  })
  .superRefine(({ when, day, time }, context) => {
    if (when !== "later") return;
    if (!day) context.addIssue({ code: "custom", path: ["day"], message: "backlog:errors.day" });
    if (!time) context.addIssue({ code: "custom", path: ["time"], message: "backlog:errors.time" });
  });

/** Taking an update back asks for nothing but the press. */
export const TakeBackSchema = z.object({ version });

/** What a personal case teaches, and the improvement it belongs to. */
export const LessonSchema = z.object({
  improvement: z.coerce.number({ error: "backlog:errors.chooseImprovement" }).int("backlog:errors.chooseImprovement").min(1, "backlog:errors.chooseImprovement").max(LARGEST_NUMBER, "backlog:errors.chooseImprovement"),
  lesson: words("backlog:errors.lesson", LONGEST_REASON, "backlog:errors.tooLong"),
  version,
});

/** Unlinking asks for nothing but the press. */
export const UnlinkSchema = z.object({});

const neighbour = z.coerce.number({ error: "backlog:errors.place" }).int("backlog:errors.place").min(1, "backlog:errors.place").max(LARGEST_NUMBER, "backlog:errors.place").optional();

/** Where in its column an improvement should stand: by a step, or beside another one. `rank`: where it stood when that was asked. */
export const PlaceSchema = z
  .object({ to: z.enum(PLACES, { error: "backlog:errors.place" }).optional(), before: neighbour, behind: neighbour, rank: z.string({ error: "errors:changedMeanwhile" }).max(10_000) })
  .refine(({ to, before, behind }) => to ?? before ?? behind, { message: "backlog:errors.place" });
