import { z } from "zod";
import { defineEvent } from "#app/features/events/event-type.ts";

const invitations = z.strictObject({ invitations: z.array(z.uuid()).min(1) });

/** People were asked to answer, each once. */
export const surveyInvited = defineEvent("survey.invited", "survey", invitations);
/** Those who had not answered were asked again. */
export const surveyReminded = defineEvent("survey.reminded", "survey", invitations);
