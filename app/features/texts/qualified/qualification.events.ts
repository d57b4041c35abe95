import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";
import { QUALIFIED_BY } from "../texts.ts";

const pair = { personId: z.uuid(), from: z.string(), to: z.string() };

/** It was noted that somebody is qualified to translate a pair of languages. */
export const qualificationNoted = defineEvent("translator.qualified", "translator_qualification", z.strictObject({ ...pair, how: z.enum(QUALIFIED_BY) }));
export const qualificationEnded = defineEvent("translator.qualification_ended", "translator_qualification", z.strictObject(pair));
