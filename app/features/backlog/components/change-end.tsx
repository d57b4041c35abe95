import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { sayAboutChange } from "../changes-narrowing.ts";

/** What stands at the end of a page about a published change: the way to say something about it and, on paper, the page's address. */
export function ChangeEnd({ lang, number, address }: { lang: string; number: number; address: string }) {
  const { t } = useTranslation("backlog");
  return (
    <>
      <div className="no-print">
        <ButtonLink href={sayAboutChange(lang, number)}>{t("public.sayAbout")}</ButtonLink>
      </div>
      <p className="print-only">
        <bdi dir="ltr">{address}</bdi>
      </p>
    </>
  );
}
