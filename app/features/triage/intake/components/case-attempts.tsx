import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate } from "#app/ui/format/format.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { CasePage } from "../case-page.server.ts";

/** The tries to reach somebody, oldest first. */
export function CaseAttempts({ page }: { page: CasePage }) {
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  if (!found.passedOnAt) return null;
  return (
    <Section title={t("case.attempts")}>
      {found.attempts.length === 0 ? (
        <p className="text-ink2">{t("case.noAttempts")}</p>
      ) : (
        <ul className="card divide-y divide-line">
          {found.attempts.map(({ id, on, result, by }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
              <StatusMark kind={result === "reached" ? "changed" : "waiting"} label={t(`result.${result}`)} />
              <span>{formatDate(on, reader, { now })}</span>
              {by && <span className="ms-auto text-ink2">{t("case.by", { name: `\u2068${by}\u2069` })}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
