import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { Translator } from "#app/features/identity/translators.queries.server.ts";
import { sameLanguage } from "#app/features/texts/texts.ts";
import { nameOfLanguage, nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { formatDate, formatList, type Reader } from "#app/ui/format/format.ts";
import type { Missing } from "../readiness.ts";

/** What is missing before a meeting, each with its next step; nothing where everything is ready. */
export function MissingList(props: { missing: Missing[]; number: number; reader: Reader; now: Date; mayPlan: boolean; translates: string[]; translators: Translator[] }) {
  const { missing, number, reader, now, mayPlan, translates, translators } = props;
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
            const by = one.what === "interpreter" ? one.lang : one.by;
            const whose = translators.filter((translator) => sameLanguage(translator.lang, by));
            const step = stepOf(one, { number, mayPlan, translates, whose });
            return (
              <li key={one.what + one.lang} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
                <p className="min-w-48 flex-1">
                  {one.what === "interpreter" ? (
                    <>
                      <strong className={one.isLate ? "text-brick" : undefined}>{t("missing.interpreter", { language: nameOfSpoken(one.lang, reader.lang) })}</strong> {t(`missing.booking.${one.state}`)}
                    </>
                  ) : (
                    <>
                      <strong>{t(`missing.text.${one.what}`, { language })}</strong> {one.dueAt ? t(one.dueAt < now ? "missing.late" : "missing.due", { date: formatDate(one.dueAt, reader, { now }) }) : one.state === "missing" && t("missing.notAsked")}
                      {one.state !== "missing" && <span className="block text-ink2">{whose.length > 0 ? t("missing.whose", { names: namesOf(whose, reader.lang) }) : t("missing.nobody")}</span>}
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
function stepOf(one: Missing, of: { number: number; mayPlan: boolean; translates: string[]; whose: Translator[] }) {
  const { number, mayPlan, translates, whose } = of;
  if (one.what !== "interpreter") {
    if (mayPlan && one.state === "missing") return { href: paths.askTranslation(number, one.textId, one.lang), label: "ask" as const };
    if (translates.some((lang) => sameLanguage(lang, one.by))) return { href: paths.translate(one.textId, one.lang), label: "translate" as const };
    if (!mayPlan) return null;
    if (whose.length === 0) return { href: paths.translators(), label: "find" as const };
    return { href: whose.length === 1 ? paths.person(whose[0]!.personId) : paths.translators(), label: "reach" as const };
  }
  if (!mayPlan) return null;
  return one.bookingId ? { href: paths.booking(number, one.bookingId), label: "booking" as const } : { href: `${paths.newBooking(number)}?lang=${one.lang}`, label: "book" as const };
}

/** Names side by side, each kept in its own direction. */
function namesOf(whose: Translator[], lang: string): string {
  return formatList(whose.map(({ name }) => `\u2068${name}\u2069`), lang);
}
