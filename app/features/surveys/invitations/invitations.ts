import type { SurveyPrivacy } from "../survey.ts";
import { FEWEST_FOR_ANONYMOUS } from "../ballots/ballots.ts";

/** Somebody is reminded at the earliest so many days after they were asked last. */
export const DAYS_BETWEEN_REMINDERS = 3;

/** An invitation, as far as reminding goes. */
export interface Asked {
  isAnswered: boolean;
  invitedAt: Date;
  remindedAt: Date | null;
}

/** Whether somebody may be reminded: they have not answered, and were last asked days ago. */
export function mayRemind({ isAnswered, invitedAt, remindedAt }: Asked, now: Date): boolean {
  const last = remindedAt ?? invitedAt;
  return !isAnswered && now.getTime() - last.getTime() >= DAYS_BETWEEN_REMINDERS * 86_400_000;
}

/** Whether so many invited people can keep an anonymous survey's promise: in a small group anybody can be told apart. */
export function areEnough(privacy: SurveyPrivacy, invited: number): boolean {
  return privacy !== "anonymous" || invited >= FEWEST_FOR_ANONYMOUS;
}
