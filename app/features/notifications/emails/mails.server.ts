import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { agreementAddress } from "./agreement-address.server.ts";
import { intakeAddress } from "./intake-address.server.ts";
import type { LoopTemplate } from "../notifications.ts";
import type { Topic } from "../topics.ts";
import { digestMail } from "./digest-mail.ts";
import type { MailBuilder, MailToBuild } from "./mail-to-build.ts";
import { meetingReminderMail } from "./meeting-reminder.server.ts";
import { meetingMail } from "./meeting-mail.server.ts";
import { mentionAddress } from "./mention-address.server.ts";
import { questionAddress } from "./question-address.server.ts";
import { minutesAddress } from "./minutes-address.server.ts";
import { newsAddress } from "./news-address.server.ts";
import { notificationMail } from "./notification-mail.ts";
import { shortMail } from "./short-mail.ts";
import { teamMessageMail } from "./team-message-mail.server.ts";
import { urgentInputAddress } from "./urgent-input-address.server.ts";
import { invitationAddress } from "./survey-invitation.server.ts";
import { workMail } from "./work-mail.server.ts";

/** A kind of mail: what it is about, which decides when it comes and how it is switched off, and who writes it. */
interface MailKind {
  topic: Topic;
  build: MailBuilder;
}

/**
 * Every kind of mail that an event can cause, by its template's name. A new one is an entry here, its strings in
 * `notifications.json`, and its name in words in `admin.json` (`outbox.templates`); a consumer sends it with `queueMail`.
 * Where it says no more than that something waits, `shortMail` writes it.
 */
export const MAILS = {
  update: { topic: "answers", build: loop("update") },
  reason: { topic: "answers", build: async (mail) => ((await stillHolds(mail)) ? loop("reason")(mail) : null) },
  team_wrote: { topic: "answers", build: async (mail) => ((await isThere(mail)) ? loop("team_wrote")(mail) : null) },
  meeting_reminder: { topic: "meetings", build: meetingReminderMail },
  application_news: { topic: "membership", build: shortMail("application_news", ({ lang }) => paths.enterCode(lang)) },
  meeting: { topic: "meetings", build: meetingMail },
  minutes: { topic: "minutes", build: shortMail("minutes", minutesAddress) },
  survey_invitation: { topic: "surveys", build: shortMail("survey_invitation", invitationAddress) },
  survey_reminder: { topic: "surveys", build: shortMail("survey_reminder", invitationAddress) },
  agreement_waiting: { topic: "membership", build: shortMail("agreement_waiting", agreementAddress) },
  urgent_input: { topic: "urgent", build: shortMail("urgent_input", urgentInputAddress) },
  intake_waiting: { topic: "urgent", build: shortMail("intake_waiting", intakeAddress) },
  work_waiting: { topic: "team_work", build: workMail },
  team_message: { topic: "messages", build: teamMessageMail },
  team_message_test: { topic: "asked", build: teamMessageMail },
  translation_question: { topic: "team_work", build: shortMail("translation_question", questionAddress) },
  mentioned: { topic: "messages", build: shortMail("mentioned", mentionAddress) },
  news_due: { topic: "team_work", build: shortMail("news_due", newsAddress) },
  digest: { topic: "digest", build: digestMail },
} satisfies Record<string, MailKind>;

/** The name of a kind of mail. */
export type Template = keyof typeof MAILS;

/** Whether what the team wrote is still there: it may have been taken back before it went out. */
async function isThere({ programme, eventId }: MailToBuild): Promise<boolean> {
  const { prisma } = database(programme);
  const { payload } = await prisma.event.findUniqueOrThrow({ where: { id: eventId }, select: { payload: true } });
  return (await prisma.message.count({ where: { id: (payload as { messageId: string }).messageId } })) > 0;
}

/** Whether an improvement still waits, or is closed, for the reason that was given. */
async function stillHolds({ programme, eventId }: MailToBuild): Promise<boolean> {
  const { prisma } = database(programme);
  const { subjectId, payload } = await prisma.event.findUniqueOrThrow({ where: { id: eventId }, select: { subjectId: true, payload: true } });
  return (await prisma.improvement.count({ where: { id: subjectId, reasonTextId: (payload as { reasonTextId: string }).reasonTextId } })) > 0;
}

function loop(template: LoopTemplate): MailBuilder {
  return ({ recipient, lang, wished, origin }) =>
    recipient.kind === "applicant" ? null : notificationMail({ template, recipient: recipient.kind, lang, wished, origin });
}
