import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { LinkRow } from "#app/ui/layout/link-row.tsx";
import type { WaitingAgreement } from "../agreement/agreement.queries.server.ts";
import type { OwnStep } from "../onboarding/onboarding.queries.server.ts";

/** What waits for an advisor's signature, as rows of their first page. */
export function AgreementRows({ agreements }: { agreements: WaitingAgreement[] }) {
  const { t } = useTranslation("membership");
  return agreements.map(({ id, title, isReady, isAgain }) => (
    <LinkRow
      key={id}
      href={paths.ownAgreement(id)}
      icon="pen"
      title={t("waiting.sign", { title: `\u2068${wordsFor(title).words}\u2069` })}
      line={t(isReady ? (isAgain ? "waiting.signAgain" : "waiting.signFirst") : "waiting.notReady")}
    />
  ));
}

/** What somebody in onboarding has still to do, by when: they need not do it here, so these rows lead nowhere. */
export function StepRows({ steps, reader, now }: { steps: OwnStep[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("membership");
  return steps.map(({ code, dueOn }) => (
    <li key={code} className="grid min-h-16 content-center px-4 py-3">
      <p className="text-lg font-[650]">{t(`onboarding.step.${code}`)}</p>
      {dueOn && <p className="small text-ink2">{t("waiting.step", { date: formatDate(dueOn, reader, { now }) })}</p>}
    </li>
  ));
}
