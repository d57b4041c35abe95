import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import type { TestedPair } from "../test-engine.server.ts";

/** What a machine made of our sentence, pair by pair. */
export function TestResult({ tested }: { tested: TestedPair[] }) {
  const { t, i18n } = useTranslation("translations");
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
  return (
    <div role="status" className="grid gap-4">
      {tested.map(({ from, to, sentence, answer, failure }) => (
        <section key={`${from} ${to}`} className="grid gap-1">
          <h2>{t("pair", { from: name(from), to: name(to) })}</h2>
          {sentence && (
            <p lang={from} dir={directionOf(from)} className="text-ink2">
              {sentence}
            </p>
          )}
          {answer && (
            <p lang={to} dir={directionOf(to)}>
              {answer}
            </p>
          )}
          {failure ? <StatusMark kind="overdue" label={t(`failure.${failure}`)} /> : <StatusMark kind="changed" label={t(answer ? "engines.answered" : "engines.knows")} />}
        </section>
      ))}
    </div>
  );
}
