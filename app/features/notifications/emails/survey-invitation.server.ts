import { invitationCode } from "#app/features/surveys/invitations/invitation-code.ts";
import { database } from "#app/platform/db/db.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { MailToBuild } from "./mail-to-build.ts";

/**
 * Where a mail about an invitation to a survey leads: to its private link; in the outbox, which others read, to where its code
 * is typed. Null where the survey is answered or closed by now.
 */
export async function invitationAddress({ programme, about, address, lang }: MailToBuild): Promise<string | null> {
  const invitation = await database(programme).prisma.surveyInvitation.findUnique({
    where: { id: about },
    select: { isAnswered: true, survey: { select: { state: true } } },
  });
  if (!invitation || invitation.isAnswered || invitation.survey.state !== "open") return null;
  return address === null ? paths.enterResponseCode(lang) : paths.response(lang, invitationCode(about));
}
