import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import type { GroupChecksResult } from "../group-checks.ts";

/** What is asked of a group, each in words: so, or not so. They are checks, never blocks. */
export function GroupChecks({ checks }: { checks: GroupChecksResult }) {
  const { t, i18n } = useTranslation("membership");
  const number = (value: number) => formatNumber(value, i18n.language);
  const { half, quarterly, leads, champion } = checks;
  const lines = [
    { ok: half.ok, words: t("group.half", { patients: number(half.patients), all: number(half.all) }) },
    { ok: quarterly.ok, words: t("group.quarterly", { held: number(quarterly.held) }) },
    { ok: leads.ok, words: t("group.leads") },
    { ok: champion.ok, words: t("group.champion") },
  ];
  return (
    <ul className="grid gap-2">
      {lines.map(({ ok, words }) => (
        <li key={words}>
          <StatusMark
            kind={ok ? "changed" : "overdue"}
            label={
              <>
                <strong className={ok ? "text-leaf" : "text-brick"}>{t(ok ? "group.so" : "group.notSo")}</strong> {words}
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
