import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, formatRelative } from "#app/ui/format/format.ts";
import { PersonChip } from "#app/ui/voice/person-chip.tsx";
import type { InputPage } from "../input-page.server.ts";

/** Who said it, how, where and when. */
export function InputHead({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  const { input, site, reader, now } = page;
  const exact = formatDate(input.received, reader, { now });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <h2 className="text-base">
        <PersonChip name={input.contributorName} side="patient" noName={input.contributorHidden ? t("who.hidden") : t("who.unnamed")} />
      </h2>
      <p className="flex flex-wrap gap-x-1.5 text-ink2">
        <span>{t(`channel.${input.channel}`)}</span>
        {site && (
          <>
            <span aria-hidden="true">·</span>
            <span lang={site.lang}>
              <bdi>{site.words}</bdi>
            </span>
          </>
        )}
        <span aria-hidden="true">·</span>
        <time dateTime={typeof input.received === "string" ? input.received : input.received.toISOString()} title={exact}>
          {formatRelative(input.received, reader, now)}
        </time>
      </p>
    </div>
  );
}
