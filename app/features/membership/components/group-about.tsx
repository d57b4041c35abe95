import { useTranslation } from "#app/platform/i18n/use-translation.ts";

interface Words {
  words: string;
  lang: string;
}

/** What a group is for and how it meets. */
export function GroupAbout({ purpose, meets }: { purpose: Words; meets: Words }) {
  const { t } = useTranslation("programme");
  return (
    <div className="grid max-w-column gap-3 text-base">
      <p lang={purpose.lang} dir="auto">
        {purpose.words}
      </p>
      <p>
        <strong>{t("group.meets")}</strong>{" "}
        <span lang={meets.lang} dir="auto">
          {meets.words}
        </span>
      </p>
    </div>
  );
}
