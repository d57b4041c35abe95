import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { FEWEST_BALLOTS } from "../../ballots/ballots.ts";
import type { SurveyPrivacy } from "../../survey.ts";

/** In true words: who reads the answers, what is kept of whoever gives them, and what nobody can promise. */
export function PrivacyNote({ lang, privacy, isInvited }: { lang: string; privacy: SurveyPrivacy; isInvited: boolean }) {
  const { t } = useTranslation("surveys");
  return (
    <Note tone="neutral" icon="lock" title={t(`answering.privacy.${privacy}.title`)}>
      <p>{t(`answering.privacy.${privacy}.words`, { fewest: FEWEST_BALLOTS })}</p>
      {isInvited && (privacy === "anonymous" || privacy === "unnamed") && <p>{t(`answering.privacy.invited.${privacy}`)}</p>}
      <p>{t("answering.privacy.limits")}</p>
      <p>
        <a href={paths.whoReads(lang)}>{t("answering.privacy.more")}</a>
      </p>
    </Note>
  );
}
