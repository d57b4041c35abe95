import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import type { KeptOriginal } from "../../redaction/redaction.queries.server.ts";

/** For intake: messages in which something was masked and whose original words are kept for a while. */
export function KeptOriginals({ originals, reader, now }: { originals: KeptOriginal[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("intake");
  const { t: ofTriage } = useTranslation("triage");
  if (originals.length === 0) return null;
  return (
    <Section title={t("list.originals")}>
      <p className="mb-3 max-w-column text-ink2">{t("list.originalsLine")}</p>
      <ul className="card divide-y divide-line">
        {originals.map((one) => (
          <li key={one.inputId} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <a href={paths.seeOriginal(one.inputId)} className="font-semibold">
              {ofTriage("input.title", { number: one.number })}
            </a>
            <span className="text-ink2">{nameOfLanguage(one.lang, reader.lang)}</span>
            <span className="ms-auto text-ink2">{t("list.originalUntil", { date: formatDate(one.purgeAt, reader, { style: "short", now }) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
