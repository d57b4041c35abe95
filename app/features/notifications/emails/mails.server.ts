import { paths } from "#app/platform/paths/paths.ts";
import { agreementAddress } from "./agreement-address.server.ts";
import { intakeAddress } from "./intake-address.server.ts";
import type { LoopTemplate } from "../notifications.ts";
import type { MailBuilder } from "./mail-to-build.ts";
import { meetingReminderMail } from "./meeting-reminder.server.ts";
import { meetingMail } from "./meeting-mail.server.ts";
import { minutesAddress } from "./minutes-address.server.ts";
import { notificationMail } from "./notification-mail.ts";
import { shortMail } from "./short-mail.ts";
import { urgentInputAddress } from "./urgent-input-address.server.ts";
import { invitationAddress } from "./survey-invitation.server.ts";

/**
 * Every kind of mail that an event can cause, by its template's name. A new one is an entry here, its strings in
 * `notifications.json`, and its name in words in `admin.json` (`outbox.templates`); a consumer sends it with `queueMail`.
 * Where it says no more than that something waits, `shortMail` writes it.
 */
export const MAILS = {
  update: loop("update"),
  team_wrote: loop("team_wrote"),
  meeting_reminder: meetingReminderMail,
  application_news: shortMail("application_news", ({ lang }) => paths.enterCode(lang)),
  meeting: meetingMail,
  minutes: shortMail("minutes", minutesAddress),
  survey_invitation: shortMail("survey_invitation", invitationAddress),
  survey_reminder: shortMail("survey_reminder", invitationAddress),
  urgent_input: shortMail("urgent_input", urgentInputAddress),
  agreement_waiting: shortMail("agreement_waiting", agreementAddress),
  intake_waiting: shortMail("intake_waiting", intakeAddress),
} satisfies Record<string, MailBuilder>;

/** The name of a kind of mail. */
export type Template = keyof typeof MAILS;

function loop(template: LoopTemplate): MailBuilder {
  return ({ recipient, lang, wished, origin }) =>
    recipient.kind === "applicant" ? null : notificationMail({ template, recipient: recipient.kind, lang, wished, origin });
}
