import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../button.tsx";

/** "Older" and "Newer", with the count in words; no page numbers. */
export function Pagination({ older, newer, count }: { older?: string | null; newer?: string | null; count?: ReactNode }) {
  const { t } = useTranslation("ui");
  if (!older && !newer) return count ? <p className="small text-ink2">{count}</p> : null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-2">
      {newer && (
        <ButtonLink variant="plain" href={newer}>
          {t("newer")}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink variant="plain" href={older}>
          {t("older")}
        </ButtonLink>
      )}
      {count && <span className="small text-ink2">{count}</span>}
    </nav>
  );
}
