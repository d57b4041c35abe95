import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatNumber } from "#app/ui/format/format.ts";

/** The numbers above "What changed": only those that are something, and may be told. */
export function ChangesNumbers({ counts, lang }: { counts: { told: number | null; changed: number; tried: number }; lang: string }) {
  const { t } = useTranslation("backlog");
  const numbers = [
    { value: counts.told, label: t("public.counts.told", { count: counts.told ?? 0 }) },
    { value: counts.changed, label: t("public.counts.changed", { count: counts.changed }) },
    { value: counts.tried, label: t("public.counts.tried", { count: counts.tried }) },
  ].filter(({ value }) => value !== null && value > 0);
  if (numbers.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-9 gap-y-3 md:justify-end">
      {numbers.map(({ value, label }) => (
        <li key={label} className="max-w-40">
          <span className="block text-3xl font-bold tabular-nums">{formatNumber(value!, lang)}</span>
          <span className="small block text-ink2">{label}</span>
        </li>
      ))}
    </ul>
  );
}
