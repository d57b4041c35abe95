import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { classes } from "#app/ui/classes.ts";
import { STAGES, type Stage } from "../cycle.ts";

/** The four stages: what is done, the present one (taller, bold), what is to come. `at` null: all are done. */
export function StageBar({ at }: { at: Stage | null }) {
  const { t } = useTranslation("cycles");
  const now = at ? STAGES.indexOf(at) : STAGES.length;
  return (
    <ol className="grid grid-cols-4 gap-1">
      {STAGES.map((stage, index) => (
        <li key={stage} className={classes("grid min-w-0 content-start gap-1 text-second", index === now ? "font-semibold" : "text-ink2")} aria-current={index === now ? "step" : undefined}>
          <span aria-hidden="true" className="flex h-2 items-center">
            <span className={classes("min-w-0 flex-1 rounded-[2px] [forced-color-adjust:none]", index < now ? "h-1 bg-fig" : index === now ? "h-2 bg-mark" : "h-1 bg-line")} />
          </span>
          <span className="[overflow-wrap:anywhere]">{t(`stage.${stage}`)}</span>
          <span className="away">{t(index < now ? "stageDone" : index === now ? "stageNow" : "stageLater")}</span>
        </li>
      ))}
    </ol>
  );
}
