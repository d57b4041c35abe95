import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import type { DecisionSaid } from "../why.ts";
import { decisionInWords } from "./why-in-words.ts";

/** Why an input is where it is: what holds now, in sentences, and what was decided before. */
export function InputWhy({ decisions, reader, now }: { decisions: DecisionSaid[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("routing");
  const past = decisions.filter(({ isPast }) => isPast);
  const standing = decisions.filter(({ isPast }) => !isPast);
  return (
    <More label={t("why.title")} open>
      <div className="mt-2 grid gap-3">
        {standing.length === 0 ? <p className="text-ink2">{t("why.none")}</p> : standing.map((decision) => <Decision key={decision.id} decision={decision} reader={reader} now={now} />)}
        {past.length > 0 && (
          <More label={t("why.earlier")}>
            <div className="mt-2 grid gap-3 text-ink2">
              {past.map((decision) => (
                <Decision key={decision.id} decision={decision} reader={reader} now={now} />
              ))}
            </div>
          </More>
        )}
      </div>
    </More>
  );
}

function Decision({ decision, reader, now }: { decision: DecisionSaid; reader: Reader; now: Date }) {
  const { t } = useTranslation(["routing", "triage"]);
  return (
    <ul className="grid gap-2">
      {decisionInWords(decision, reader, now, t).map(({ words, rule }) => (
        <li key={words}>
          {words} {rule && <a href={paths.rule(rule.number)}>{rule.isPast ? t("why.toRuleSince", { number: rule.number, version: rule.version }) : t("why.toRule", { number: rule.number })}</a>}
        </li>
      ))}
    </ul>
  );
}
