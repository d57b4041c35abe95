import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { InlineText } from "./text-for-reader.tsx";

/** Above the form for saying something: the change that it will be about. */
export function WrittenAboutLine({ title }: { title: ReadableText }) {
  const { t } = useTranslation("backlog");
  return (
    <p className="text-base">
      {t("saidAbout")}{" "}
      <strong>
        <InlineText text={title} />
      </strong>
    </p>
  );
}
