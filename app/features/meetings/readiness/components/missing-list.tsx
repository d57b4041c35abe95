import { useTranslation } from "react-i18next";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { Missing } from "../readiness.ts";

/** What is missing before a meeting, each with its next step; nothing where everything is ready. */
export function MissingList(props: { missing: Missing[]; number: number; reader: Reader; now: Date; mayPlan: boolean; mayTranslate: boolean }) {
  const { missing, number, reader, now, mayPlan, mayTranslate } = props;
  const { t } = useTranslation("meetings");
  if (missing.length === 0) return null;
  return (
    <section className="note tone-ember" aria-label={t("missing.title", { count: missing.length })}>
      <Icon name="clock" className="mt-[0.15em]" />
      <div className="min-w-0 flex-1 text-ink">
        <p className="pb-2 font-semibold">{t("missing.title", { count: missing.length })}</p>
        <ul className="divide-y divide-line border-t border-line">
          {missing.map((one) => {
            const language = nameOfLanguage(one.lang, reader.lang);
            const step = stepOf(one, number, mayPlan, mayTranslate);
            return (
              <li key={one.what + one.lang} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
                <p className="min-w-48 flex-1">
                  {one.what === "interpreter" ? (
                    <>
                      <strong className={one.isLate ? "text-brick" : undefined}>{t("missing.interpreter", { language })}</strong> {t(`missing.booking.${one.state}`)}
                    </>
                  ) : (
                    <>
                      <strong>{t(`missing.text.${one.what}`, { language })}</strong> {one.dueAt ? t(one.dueAt < now ? "missing.late" : "missing.due", { date: formatDate(one.dueAt, reader, { now }) }) : t("missing.notAsked")}
                    </>
                  )}
                </p>
                {step && (
                  <ButtonLink variant="plain" href={step.href}>
                    {t(`missing.step.${step.label}`)}
                  </ButtonLink>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Where the next step is taken, for those who may; null where somebody else has to. */
function stepOf(one: Missing, number: number, mayPlan: boolean, mayTranslate: boolean) {
  if (one.what !== "interpreter") return mayTranslate ? { href: paths.translate(one.textId, one.lang), label: "translate" as const } : null;
  if (!mayPlan) return null;
  return one.bookingId ? { href: paths.booking(number, one.bookingId), label: "booking" as const } : { href: `${paths.newBooking(number)}?lang=${one.lang}`, label: "book" as const };
}
