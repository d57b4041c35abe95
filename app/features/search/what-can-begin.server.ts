import type { Actor } from "#app/features/events/actor.ts";
import { canSeeWork } from "#app/features/backlog/backlog.policy.ts";
import { canEnterInput } from "#app/features/input/input.policy.ts";
import { canPlanMeetings } from "#app/features/meetings/meeting.policy.ts";
import { canWriteMessages } from "#app/features/notifications/messages/messages.policy.ts";
import { canChangeSurveys } from "#app/features/surveys/survey.policy.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { Command } from "#app/ui/command-menu/command-menu.tsx";

/** What somebody may begin, for the command menu: the pages that would let them in. */
export function whatCanBegin(actor: Actor, lang: ShippedLanguage): Command[] {
  const t = translator(lang);
  const starts = [
    canEnterInput(actor) && { href: paths.enterInput(), label: t("triage:inbox.enter") },
    canSeeWork(actor) && { href: paths.newImprovement(), label: t("backlog:list.start") },
    canPlanMeetings(actor) && { href: paths.newMeeting(), label: t("meetings:list.plan") },
    canChangeSurveys(actor) && { href: paths.newSurvey(), label: t("surveys:list.start") },
    canWriteMessages(actor) && { href: paths.newMessage(), label: t("messages:new") },
  ];
  return starts.filter((start) => start !== false);
}
