import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText, NotYetLine } from "#app/features/backlog/components/text-for-reader.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { phonesInOrder } from "#app/platform/i18n/phone-numbers.ts";
import type { PaperToRead } from "../papers.queries.server.ts";

/** What there is to read before a meeting, each folded under its title. */
export function PaperList({ papers }: { papers: PaperToRead[] }) {
  const { t } = useTranslation("meetings");
  return (
    <ul className="grid gap-3">
      {papers.map((paper) => {
        const body = wordsFor(paper.body);
        return (
          <li key={paper.id}>
            <details className="card px-4 py-3">
              <summary className="min-h-11 content-center">
                <span className="font-semibold underline">
                  <InlineText text={paper.title} />
                </span>{" "}
                <span className="text-ink2">{t("papers.minutes", { count: paper.readingMinutes })}</span>
              </summary>
              <NotYetLine text={paper.body} />
              <p lang={body.lang} dir={directionOf(body.lang)} className="mt-2 whitespace-pre-line">
                {phonesInOrder(body.words, body.lang)}
              </p>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
