import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import type { MemberPage } from "../member-page.server.ts";
import type { MemberStep } from "../member.queries.server.ts";

/** The steps of becoming a member, with their dates, for whoever looks after it. */
export function OnboardingList({ page }: { page: MemberPage }) {
  const { t } = useTranslation("membership");
  const { member, slug } = page;
  const mayChange = member.state !== "ended";
  return (
    <ul className="grid divide-y divide-line">
      {member.steps.map((step) => {
        const isSet = Boolean(step.doneOn || step.waivedOn);
        const at = [slug, member.id, step.code] as const;
        return (
          <li key={step.code} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-72">
              <StepMark step={step} page={page} />
            </div>
            {mayChange && step.code !== "agreement" && (
              <span className="flex flex-wrap gap-x-4">
                {isSet ? (
                  <a href={paths.reopenStep(...at)} className="inline-flex min-h-8 items-center text-ink2">
                    {t("onboarding.reopen")}
                    <span className="away">: {t(`onboarding.step.${step.code}`)}</span>
                  </a>
                ) : (
                  <>
                    <a href={paths.memberStep(...at)} className="inline-flex min-h-8 items-center">
                      {t("onboarding.tick")}
                      <span className="away">: {t(`onboarding.step.${step.code}`)}</span>
                    </a>
                    <a href={paths.waiveStep(...at)} className="inline-flex min-h-8 items-center text-ink2">
                      {t("onboarding.waive")}
                      <span className="away">: {t(`onboarding.step.${step.code}`)}</span>
                    </a>
                  </>
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function StepMark({ step, page }: { step: MemberStep; page: MemberPage }) {
  const { t } = useTranslation("membership");
  const { member, reader, today } = page;
  const day = (value: string) => formatDate(value, reader, { style: "short", now: page.now });
  const title = <span className="font-semibold">{t(`onboarding.step.${step.code}`)}</span>;
  const line = (words: string) => <span className="block text-second text-ink2">{words}</span>;
  if (step.doneOn) {
    const facts = [t("onboarding.doneOn", { date: day(step.doneOn) }), step.lang && nameOfLanguage(step.lang, reader.lang), step.doneBy].filter(Boolean);
    return <StatusMark kind="changed" label={<>{title}{line(facts.join(" · "))}</>} />;
  }
  if (step.waivedOn) {
    return <StatusMark kind="closed" label={<>{title}{line(`${t("onboarding.waived")} · ${step.waiveReason ? t(`onboarding.waiveReasons.${step.waiveReason}`) : day(step.waivedOn)}`)}</>} />;
  }
  // Whoever takes part already is not late with these.
  const isLate = member.state === "onboarding" && step.dueOn !== null && step.dueOn < today;
  if (member.state !== "onboarding" || !step.dueOn) return <StatusMark kind="new" label={<>{title}{line(t("onboarding.open"))}</>} />;
  return (
    <StatusMark
      kind={isLate ? "overdue" : "new"}
      label={
        <>
          {title}
          <span className={`block text-second ${isLate ? "text-brick" : "text-ink2"}`}>{t(isLate ? "onboarding.wasDue" : "onboarding.due", { date: day(step.dueOn) })}</span>
        </>
      }
    />
  );
}
