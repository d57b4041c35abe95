import { defineJob } from "#app/platform/timers/timers.ts";
import { draftTranslation } from "./draft-translation.server.ts";
import { FIRST_PAUSE_SECONDS, MOST_TRIES } from "./drafts.ts";

/** Has one text drafted by a machine; where none answers it is tried again, and then the text waits. */
export default defineJob<{ textId: string; lang: string }>({
  name: "draft-translation",
  retryLimit: MOST_TRIES - 1,
  retryDelay: FIRST_PAUSE_SECONDS,
  retryBackoff: true,
  work: (actor, data) => draftTranslation(actor.programme, data),
});
