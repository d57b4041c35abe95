import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";

/** The surveys from whose results an improvement was started, each a link to them. */
export function SurveysBehind({ surveys }: { surveys: { number: number; title: ReadableText }[] }) {
  const { t } = useTranslation("surveys");
  if (surveys.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">{t("results.fromSurvey")}</h2>
      <ul className="grid gap-1">
        {surveys.map(({ number, title }) => (
          <li key={number}>
            <a href={paths.surveyResults(number)}>
              <InlineText text={title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
