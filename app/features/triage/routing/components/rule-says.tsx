import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { RuleNames, RuleVersionFacts } from "../rules.ts";
import { conditionsInWords, outcomeInWords } from "./rule-in-words.ts";

/** What a rule says: when it fits, and what it gives. */
export function RuleSays({ says, isDefault, names }: { says: RuleVersionFacts; isDefault: boolean; names: RuleNames }) {
  const { t, i18n } = useTranslation(["routing", "triage"]);
  const conditions = conditionsInWords(says.conditions, names, i18n.language, t);
  const outcome = outcomeInWords(says.outcome, names, i18n.language, t);
  return (
    <dl className="grid items-baseline grid-cols-[fit-content(40%)_minmax(0,1fr)] gap-x-3 gap-y-1 text-second">
      <dt className="min-w-12 text-ink2">{t("rules.when")}</dt>
      <dd className="min-w-0">{isDefault ? t("rules.default") : <Lines lines={conditions} />}</dd>
      <dt className="min-w-12 text-ink2">{t("rules.then")}</dt>
      <dd className="min-w-0">{outcome.join(" · ")}</dd>
    </dl>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
