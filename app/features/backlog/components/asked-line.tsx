import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { OriginKind } from "#app/features/input/input.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { InlineText } from "./text-for-reader.tsx";

/** What words answer or are about: the question of a survey, a change, in the reader's language where it is there; or that they ask something. */
export function AskedLine({ asked, origin }: { asked: ReadableText | null; origin: OriginKind | null }) {
  const { t } = useTranslation("backlog");
  if (origin === "question") return <p className="text-ink2">{t("asksTeam")}</p>;
  if (!asked) return null;
  return (
    <p className="text-ink2">
      {t(origin === "improvement" ? "saidAbout" : "asked")} <InlineText text={asked} />
    </p>
  );
}
