import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

/** Somebody named a view of the inbox for themselves. Neither the name nor what it is narrowed to are told. */
export const inboxViewSaved = defineEvent("inbox_view.saved", "inbox_view", z.strictObject({}));
export const inboxViewRenamed = defineEvent("inbox_view.renamed", "inbox_view", z.strictObject({}));
export const inboxViewRemoved = defineEvent("inbox_view.removed", "inbox_view", z.strictObject({}));
