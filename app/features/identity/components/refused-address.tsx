import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { Refusal } from "../refused-addresses.server.ts";

/** Beside an address: mail does not arrive there, since when, and where to let it try again (for whom that is). */
export function RefusedAddress(props: { refusal: Refusal | null; of: { kind: "person" | "contributor" | "applicant"; id: string }; reader: Reader; now?: Date; mayTry?: boolean }) {
  const { refusal, of, reader, now, mayTry = true } = props;
  const { t } = useTranslation("identity");
  if (!refusal) return null;
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <Tag tone="brick" icon="alert">
        {t("refused.tag")}
      </Tag>
      <span className="text-ink2">{t("refused.since", { date: formatDate(refusal.since, reader, { ...(now && { now }) }) })}</span>
      {mayTry && <a href={paths.refusedAddress(of.kind, of.id)}>{t("refused.look")}</a>}
    </span>
  );
}
