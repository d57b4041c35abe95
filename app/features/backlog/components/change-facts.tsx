import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ReadableText } from "#app/features/texts/texts.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { InlineText } from "./text-for-reader.tsx";

/** What a change is about and where it happened, each leading to the others like it. */
export function ChangeFacts(props: {
  theme: { name: ReadableText; href: string } | null;
  place: { name: { words: string; lang: string }; href: string } | null;
}) {
  const { theme, place } = props;
  const { t } = useTranslation("backlog");
  return (
    <Facts
      facts={[
        {
          label: t("public.about"),
          value: theme && (
            <a href={theme.href}>
              <InlineText text={theme.name} />
            </a>
          ),
        },
        {
          label: t("public.where"),
          value: place ? (
            <a href={place.href}>
              <bdi lang={place.name.lang}>{place.name.words}</bdi>
            </a>
          ) : (
            t("list.everywhere")
          ),
        },
      ]}
    />
  );
}
