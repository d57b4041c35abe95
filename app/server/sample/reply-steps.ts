import { prepareReplies } from "#app/features/triage/replies/prepare-replies.server.ts";
import { REPLY_CODES } from "#app/features/triage/replies/reply.ts";
import { SHIPPED_REPLIES } from "#app/features/triage/replies/shipped-replies.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import type { SampleCalendar } from "./calendar.ts";
import { START } from "./data/people.ts";
import { PROGRAMME } from "./data/programme.ts";
import type { Step } from "./sample.ts";

/** The ready-made replies that ship with Heard, and an hour later what the translators checked of them. */
export function replySteps(calendar: SampleCalendar): Step[] {
  return [
    { at: calendar.moment(START, "08:06"), run: ({ system }) => prepareReplies(system) },
    {
      at: calendar.moment(START, "15:25"),
      run: async (sample) => {
        for (const code of REPLY_CODES) {
          const { textId } = await sample.db.replyTemplate.findUniqueOrThrow({ where: { code }, select: { textId: true } });
          for (const lang of shownLanguages(PROGRAMME.languages)) if (lang !== "en") await sample.translate(textId, ["en", lang], SHIPPED_REPLIES[code][lang]);
        }
      },
    },
  ];
}
