import { useTranslation } from "#app/platform/i18n/use-translation.ts";

/** First on every page: past the navigation, to `main`. */
export function SkipLink() {
  const { t } = useTranslation("ui");
  return (
    <a href="#main" className="skip btn btn-plain">
      {t("skip")}
    </a>
  );
}
