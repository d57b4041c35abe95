import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { formatDateTime, formatNumber, type Reader } from "#app/ui/format/format.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import type { ToldOfUpdate } from "../told.queries.server.ts";
import type { ToldState } from "../told.ts";

const MARKS: Record<ToldState, { icon: IconName; look: string }> = {
  mailed: { icon: "tick", look: "text-leaf" },
  onTheWay: { icon: "clock", look: "text-ink2" },
  outbox: { icon: "alert", look: "text-ember" },
  muted: { icon: "lock", look: "text-ink2" },
  unreached: { icon: "alert", look: "text-ember" },
  translation: { icon: "globe", look: "text-ember" },
  noAddress: { icon: "lock", look: "text-ink2" },
  linkedLater: { icon: "clock", look: "text-ink2" },
};

/** Whoever spoke, by the number of their words: how they were told of an update, or why not. */
export function ToldList({ told, reader, now }: { told: ToldOfUpdate; reader: Reader; now: Date }) {
  const { t } = useTranslation("notifications");
  return (
    <>
      {told.people.length === 0 && told.others === 0 && <p className="text-ink2">{t("told.nobody")}</p>}
      <ul className="divide-y divide-line">
        {told.people.map(({ inputId, number, lang, state, at }) => (
          <li key={inputId} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
            <span className="flex flex-wrap gap-x-2">
              <a href={paths.input(inputId)}>{t("told.number", { number: formatNumber(number, reader.lang, { useGrouping: false }) })}</a>
              <bdi lang={lang} className="text-ink2">
                {ownName(lang)}
              </bdi>
            </span>
            <span className={`flex gap-2 ${MARKS[state].look}`}>
              <Icon name={MARKS[state].icon} className="mt-[0.2em]" />
              {state === "mailed" && at ? t("told.mailedAt", { moment: formatDateTime(at, reader, { now, style: "short" }) }) : t(`told.state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
      {told.others > 0 && <p className="text-ink2">{t("told.others", { count: told.others })}</p>}
    </>
  );
}
