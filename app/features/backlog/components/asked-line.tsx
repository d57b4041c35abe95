import { useTranslation } from "react-i18next";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { InlineText } from "./text-for-reader.tsx";

/** What words answer: the question of a survey, in the reader's language where it is there. */
export function AskedLine({ asked }: { asked: ReadableText }) {
  const { t } = useTranslation("backlog");
  return (
    <p className="text-ink2">
      {t("asked")} <InlineText text={asked} />
    </p>
  );
}
