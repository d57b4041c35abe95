import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ButtonLink } from "../button.tsx";

/** "Older" and "Newer", with the count in words; no page numbers. */
export function Pagination(props: {
  older?: string | null;
  newer?: string | null;
  count?: ReactNode;
  /** Other words for the two, where the order is another one than by time. */
  labels?: { older: string; newer: string } | null;
}) {
  const { older, newer, count, labels } = props;
  const { t } = useTranslation("ui");
  if (!older && !newer) return count ? <p className="small text-ink2">{count}</p> : null;
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-2">
      {newer && (
        <ButtonLink variant="plain" href={newer}>
          {labels?.newer ?? t("newer")}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink variant="plain" href={older}>
          {labels?.older ?? t("older")}
        </ButtonLink>
      )}
      {count && <span className="small text-ink2">{count}</span>}
    </nav>
  );
}
