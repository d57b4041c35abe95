import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import type { ImprovementStatus } from "#app/features/backlog/improvement.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** What was begun because of these results, and where it stands. */
export function StartedImprovements({ improvements }: { improvements: { number: number; title: ReadableText; status: ImprovementStatus }[] }) {
  const { t } = useTranslation("surveys");
  return (
    <section>
      <h2 className="mb-3">{t("results.improvements")}</h2>
      {improvements.length === 0 && <p className="text-ink2">{t("results.noImprovements")}</p>}
      <ul className="grid gap-2">
        {improvements.map(({ number, title, status }) => (
          <li key={number} className="flex flex-wrap gap-x-3">
            <a href={paths.improvement(number)}>
              <InlineText text={title} />
            </a>
            <StatusWord status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
