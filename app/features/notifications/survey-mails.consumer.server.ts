import { defineConsumer } from "#app/features/events/consumer.server.ts";
import { surveyInvited, surveyReminded } from "#app/features/surveys/invitations/invitations.events.ts";
import { queueMail } from "./queue-mail.server.ts";

/** Asks invited people by mail to answer a survey, and those who have not answered once more. Others get a printed letter. */
export const surveyMails = defineConsumer({
  name: "survey-mails",
  events: [surveyInvited, surveyReminded],
  async handle({ event, tx, actor }) {
    const { invitations } = event.payload as { invitations: string[] };
    const asked = await tx.surveyInvitation.findMany({
      where: { id: { in: invitations }, isAnswered: false, person: { email: { not: null }, endedAt: null } },
      select: { id: true, person: { select: { id: true, lang: true } } },
      orderBy: { id: "asc" },
    });
    for (const { id, person } of asked) {
      await queueMail(tx, actor.programme, {
        eventId: event.id,
        recipient: { kind: "person", id: person.id },
        lang: person.lang,
        template: event.name === surveyInvited.name ? "survey_invitation" : "survey_reminder",
        about: id,
      });
    }
  },
});
