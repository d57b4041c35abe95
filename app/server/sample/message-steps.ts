import { draftMessage } from "#app/features/notifications/messages/draft-message.server.ts";
import { sendMessage } from "#app/features/notifications/messages/send-message.server.ts";
import { daysAfter, type SampleCalendar } from "./calendar.ts";
import type { SampleTeamMessage } from "./data/messages.ts";
import { known, type Sample, type Step } from "./sample.ts";

/** One message of the team: written, translated the next day as far as the data has the words, sent. */
export function messageSteps(message: SampleTeamMessage, calendar: SampleCalendar): Step[] {
  const { drafted, sent } = message;
  let number = 0;
  const draft: Step = {
    at: calendar.moment(drafted.on, drafted.at),
    async run(sample) {
      const audience = { groups: [known(sample.groups, message.group)], roles: [], lang: null, site: null };
      number = await draftMessage(await sample.person(drafted.by), { subject: message.subject.en, body: message.body.en, audience, sourceFrom: null });
    },
  };
  if (!sent) return [draft];
  return [
    draft,
    { at: calendar.moment(daysAfter(drafted.on, 1), "14:10"), run: (sample) => translate(sample, message, number) },
    {
      at: calendar.moment(sent.on, sent.at),
      tells: true,
      run: async (sample) => {
        const { version } = await sample.db.teamMessage.findUniqueOrThrow({ where: { number }, select: { version: true } });
        await sendMessage(await sample.person(sent.by), { number, version });
      },
    },
  ];
}

async function translate(sample: Sample, message: SampleTeamMessage, number: number): Promise<void> {
  const { subjectTextId, bodyTextId } = await sample.db.teamMessage.findUniqueOrThrow({ where: { number }, select: { subjectTextId: true, bodyTextId: true } });
  await sample.translateWanted(subjectTextId, message.subject);
  await sample.translateWanted(bodyTextId, message.body);
}
