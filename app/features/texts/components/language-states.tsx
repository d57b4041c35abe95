import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { LanguageState } from "../texts.ts";

const LOOKS: Record<LanguageState, { icon: "tick" | "pen" | "clock"; look: string }> = {
  reviewed: { icon: "tick", look: "text-leaf" },
  started: { icon: "pen", look: "text-ember" },
  waiting: { icon: "clock", look: "text-ember" },
};

/** How far each language of a text is. Done is a thin tick; what waits says so. */
export function LanguageStates({ languages }: { languages: { lang: string; state: LanguageState }[] }) {
  const { t } = useTranslation("texts");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-second">
      {languages.map(({ lang, state }) => (
        <li key={lang} className={`inline-flex items-baseline gap-1.5 font-[650] ${LOOKS[state].look}`}>
          <Icon name={LOOKS[state].icon} className="translate-y-[0.2em]" />
          <span>
            <bdi lang={lang}>{ownName(lang)}</bdi>
            <span className={state === "reviewed" ? "away" : undefined}>: {t(`languageState.${state}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
