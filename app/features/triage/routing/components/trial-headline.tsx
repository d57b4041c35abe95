import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Trial } from "../trial.ts";

/** How many of the newest messages a change of the rules would have sent another way, and in what. */
export function TrialHeadline({ trial, href }: { trial: Trial; href?: string }) {
  const { t } = useTranslation("routing");
  const { tried, changed, counts } = trial;
  if (tried === 0) return <p className="font-semibold">{t("try.noInputs")}</p>;
  if (changed === 0) return <p className="font-semibold">{t("try.same", { count: tried })}</p>;
  return (
    <div className="grid gap-1.5">
      <p className="font-semibold">
        {t("try.changed", { count: changed, tried })} {href && <a href={href}>{t("try.see")}</a>}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink2">
        {counts.map(({ kind, count }) => (
          <li key={kind}>{t(`try.kind.${kind}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
