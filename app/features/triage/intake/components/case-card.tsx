import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { WrittenIn } from "#app/features/texts/components/written-in.tsx";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime, formatRelative } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Phone } from "#app/ui/phone.tsx";
import type { CasePage } from "../case-page.server.ts";
import type { CaseContact } from "../case.queries.server.ts";
import { needInWords } from "./case-state.tsx";

/** The card: all that the legal team gets to know of a case. */
export function CaseCard({ page }: { page: CasePage }) {
  const { t, i18n } = useTranslation("intake");
  const { t: ofTriage } = useTranslation("triage");
  const { case: found, site, reader, now } = page;
  const reach = found.contact ? <Reach contact={found.contact} /> : found.state === "closed" ? t("case.erased") : t("case.noReach");
  return (
    <div className="card grid gap-4 p-4">
      <Facts
        facts={[
          { label: t("case.need"), value: <strong>{needInWords(found.need, t)}</strong> },
          { label: t("case.urgency"), value: ofTriage(`urgency.${found.urgency}.label`) },
          { label: t("case.language"), value: nameOfLanguage(found.lang, i18n.language) },
          {
            label: t("case.site"),
            value: site && (
              <span lang={site.lang}>
                <bdi>{site.words}</bdi>
              </span>
            ),
          },
          { label: t("case.reach"), value: reach },
          { label: t("case.bestTime"), value: found.contact?.bestTime && t(`own.time.${found.contact.bestTime}`) },
          { label: t("case.came"), value: typeof found.received === "string" ? formatRelative(found.received, reader, now) : formatDateTime(found.received, reader, { now }) },
        ]}
      />
      {found.consentAt && (found.words ? <Words page={page} /> : found.state !== "closed" && <p className="text-ink2">{t("case.noWords")}</p>)}
    </div>
  );
}

function Words({ page }: { page: CasePage }) {
  const { t } = useTranslation("intake");
  const { case: found, reader, now } = page;
  return (
    <div className="grid gap-3">
      <p className="font-semibold">{t("case.words")}</p>
      {found.words!.map((text) => (
        <div key={text.id} className="grid gap-1">
          <ParallelWords text={text} reader={reader} now={now} />
          <WrittenIn text={text} change={paths.caseLanguage(found.id, text.id)} />
        </div>
      ))}
      <p className="text-ink2">{t("case.wordsPassed")}</p>
    </div>
  );
}

function Reach({ contact }: { contact: CaseContact }): ReactNode {
  const { t } = useTranslation("intake");
  const { t: ofInput } = useTranslation("input");
  const { kind, value, leaveMessage } = contact;
  return (
    <span className="grid gap-0.5">
      <span>{ofInput(`contactKind.${kind}`)}</span>
      <span className="text-base font-semibold whitespace-pre-line">
        {kind === "phone" || kind === "text" ? <Phone number={value} /> : <bdi dir={kind === "letter" ? "auto" : "ltr"}>{value}</bdi>}
      </span>
      <span className="text-ink2">{leaveMessage ? t("case.leaveMessage") : t("case.noMessage")}</span>
    </span>
  );
}
