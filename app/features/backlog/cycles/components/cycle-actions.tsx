import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { CycleToRead } from "../cycles.queries.server.ts";

/** What can be done with a cycle now: the next step first of all, what else there is before it. */
export function CycleActions({ number, cycle }: { number: number; cycle: CycleToRead }) {
  const { t } = useTranslation("cycles");
  const { state, stage, missing, version } = cycle;
  if (state === "acted") return null;
  const at = [number, cycle.number] as const;
  return (
    <>
      {state === "planned" && (
        <ButtonLink variant="quiet" href={paths.discardCycle(...at)}>
          {t("discard")}
        </ButtonLink>
      )}
      {state === "planned" && missing.length === 0 && (
        <ButtonLink variant="plain" href={paths.changePlan(...at)}>
          {t("changePlan")}
        </ButtonLink>
      )}
      {state !== "planned" && (
        <ButtonLink variant="quiet" href={paths.cycleDates(...at)}>
          {t("dates")}
        </ButtonLink>
      )}
      {stage === "act" && (
        <ButtonLink variant="plain" href={paths.cycleStudy(...at)}>
          {t("studyAgain")}
        </ButtonLink>
      )}
      {stage === "plan" && missing.length > 0 && <ButtonLink href={paths.changePlan(...at)}>{t("changePlan")}</ButtonLink>}
      {stage === "plan" && missing.length === 0 && (
        <form method="post" action={paths.beginCycle(...at)}>
          <input type="hidden" name="version" value={version} />
          <Button>{t("beginIt")}</Button>
        </form>
      )}
      {stage === "do" && <ButtonLink href={paths.cycleDo(...at)}>{t("noteDone")}</ButtonLink>}
      {stage === "study" && <ButtonLink href={paths.cycleStudy(...at)}>{t("studyIt")}</ButtonLink>}
      {stage === "act" && <ButtonLink href={paths.cycleAct(...at)}>{t("actOnIt")}</ButtonLink>}
    </>
  );
}
