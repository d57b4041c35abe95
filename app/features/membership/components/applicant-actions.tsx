import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { mayWithdraw, mayWrite, nextState, TRANSITIONS } from "../application.ts";
import type { ApplicantPage } from "../recruiting-page.server.ts";

/** What can be done with an application now, each on a page of its own; the step of the main path comes first. */
export function ApplicantActions({ page: { application } }: { page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  const { state, number, personId } = application;
  const main = nextState(state);
  const moves = TRANSITIONS[state].toSorted((a, b) => Number(b === main) - Number(a === main));
  if (!mayWrite(state)) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {moves.map((to) => (
        <ButtonLink key={to} variant={to === main ? "primary" : "plain"} href={to === "accepted" ? paths.acceptApplicant(number) : paths.moveApplicant(number, to)}>
          {t(`recruit.action.${to as "screening"}`)}
        </ButtonLink>
      ))}
      {personId && (
        <ButtonLink variant="plain" icon="people" href={paths.person(personId)}>
          {t("recruit.account")}
        </ButtonLink>
      )}
      <ButtonLink variant="plain" icon="pen" href={paths.askApplicant(number)}>
        {t("recruit.ask.link")}
      </ButtonLink>
      <ButtonLink variant="plain" icon="plus" href={paths.noteApplicant(number)}>
        {t("recruit.note.link")}
      </ButtonLink>
      {mayWithdraw(state) && (
        <ButtonLink variant="quiet" href={paths.withdrawApplicant(number)}>
          {t("recruit.withdraw.link")}
        </ButtonLink>
      )}
    </div>
  );
}
