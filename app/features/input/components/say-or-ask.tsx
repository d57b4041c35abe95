import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { askTeam } from "../ask-team.ts";

/** The two ways to write to the team; `only` asking where the page leads to the other way already. */
export function SayOrAsk({ only }: { only?: "ask" | undefined }) {
  const { t } = useTranslation("member");
  return (
    <div className="flex flex-wrap gap-2">
      {only !== "ask" && (
        <ButtonLink href={paths.say()} icon="pen">
          {t("home.sayNew")}
        </ButtonLink>
      )}
      <ButtonLink variant="plain" href={askTeam()} icon="ear">
        {t("home.askTeam")}
      </ButtonLink>
    </div>
  );
}
