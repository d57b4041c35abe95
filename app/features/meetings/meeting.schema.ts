import { z } from "zod";
import { version } from "#app/platform/http/form-fields.ts";
import { REACHES } from "./reach.ts";
import { LEAST_MINUTES, LONGEST_DIAL_IN, LONGEST_MEETING_TITLE, LONGEST_ONLINE_URL, LONGEST_ROOM, MEETING_KINDS, MOST_MINUTES } from "./meeting.ts";
import { EVERY, MOST_INTERVAL, MOST_OCCURRENCES, type Repeat } from "./recurrence/repeat.ts";

const day = z.string({ error: "meetings:errors.day" }).regex(/^\d{4}-\d\d-\d\d$/, "meetings:errors.day");

function optionalWords(most: number) {
  return z
    .string()
    .trim()
    .refine((value) => [...value].length <= most, "meetings:errors.wordsTooLong")
    .optional();
}

function whole(least: number, most: number, message: string) {
  return z.coerce.number({ error: message }).int(message).min(least, message).max(most, message);
}

const Facts = z.object({
  title: z
    .string({ error: "meetings:errors.title" })
    .trim()
    .min(1, "meetings:errors.title")
    .refine((value) => [...value].length <= LONGEST_MEETING_TITLE, "meetings:errors.wordsTooLong"),
  kind: z.enum(MEETING_KINDS, { error: "meetings:errors.kind" }),
  day,
  time: z.string({ error: "meetings:errors.time" }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, "meetings:errors.time"),
  minutes: whole(LEAST_MINUTES, MOST_MINUTES, "meetings:errors.minutes"),
  inPerson: z.boolean().optional(),
  site: z.uuid({ error: "meetings:errors.site" }).optional(),
  room: optionalWords(LONGEST_ROOM),
  onlineUrl: z
    .url({ error: "meetings:errors.onlineUrl", protocol: /^https?$/ })
    .max(LONGEST_ONLINE_URL, "meetings:errors.onlineUrl")
    .optional(),
  dialIn: optionalWords(LONGEST_DIAL_IN),
});

const Repeats = z.object({
  interval: whole(1, MOST_INTERVAL, "meetings:errors.interval").optional(),
  ends: z.enum(["count", "until"], { error: "meetings:errors.ends" }).optional(),
  count: whole(1, MOST_OCCURRENCES, "meetings:errors.count").optional(),
  until: day.optional(),
});

/** A meeting or a series to plan: `every` says that it repeats. */
export const PlanSchema = Facts.extend(Repeats.shape)
  .extend({
    group: z.uuid({ error: "meetings:errors.group" }).optional(),
    every: z.enum(EVERY, { error: "meetings:errors.every" }).optional(),
    people: z.array(z.uuid({ error: "meetings:errors.unknownPerson" })).optional(),
  })
  .superRefine((form, context) => {
    if (form.every) checkEnd(form, context);
  });

/** One meeting to change. */
export const ChangeSchema = Facts.extend({ version });

/** A series to change, from one of its meetings on or all that is to come. */
export const ChangeSeriesSchema = Facts.extend(Repeats.shape)
  .extend({ every: z.enum(EVERY, { error: "meetings:errors.every" }), version, seriesVersion: version })
  .superRefine(checkEnd);

export const CancelSchema = z.object({ reach: z.enum(["this", ...REACHES], { error: "meetings:errors.reach" }), version, seriesVersion: version.optional() });

export const AddSchema = Facts.pick({ day: true, time: true });

export const InviteSchema = z.object({
  people: z.array(z.uuid({ error: "meetings:errors.unknownPerson" }), { error: "meetings:errors.choosePeople" }).min(1, "meetings:errors.choosePeople"),
  following: z.boolean().optional(),
});

export const UninviteSchema = z.object({ following: z.boolean().optional() });

type RepeatForm = z.output<typeof Repeats>;

function checkEnd({ ends, count, until }: RepeatForm, context: z.core.$RefinementCtx): void {
  const missing = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (!ends) missing("ends", "meetings:errors.ends");
  if (ends === "count" && !count) missing("count", "meetings:errors.count");
  if (ends === "until" && !until) missing("until", "meetings:errors.day");
}

/** The facts of a meeting as a form says them. */
export function factsOf(form: z.output<typeof Facts>) {
  return {
    title: form.title,
    kind: form.kind,
    startsLocal: `${form.day}T${form.time}`,
    minutes: form.minutes,
    isInPerson: form.inPerson ?? false,
    siteId: form.site ?? null,
    room: form.room ?? null,
    onlineUrl: form.onlineUrl ?? null,
    dialIn: form.dialIn ?? null,
  };
}

/** The fields that refusals of a planned meeting are about, by their codes. */
export const MEETING_FIELD_OF = {
  "errors:springGap": "time",
  "meetings:errors.past": "day",
  "meetings:errors.isThere": "time",
  "meetings:errors.startOffRule": "day",
  "meetings:errors.endsBefore": "until",
  "meetings:errors.noPlace": "inPerson",
  "meetings:errors.noRoom": "room",
};

/** How a series repeats, as a form that was checked says it. */
export function repeatOfForm(form: RepeatForm & { every: Repeat["every"] }): Repeat {
  return { every: form.every, interval: form.interval ?? 1, end: form.ends === "until" ? { untilDay: form.until! } : { count: form.count! } };
}
