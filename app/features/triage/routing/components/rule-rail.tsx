import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { More } from "#app/ui/layout/more.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { RuleNames, RuleVersionFacts, ShownRule } from "../rules.ts";
import { RuleSays } from "./rule-says.tsx";

/** Beside a rule: what can be done with it, and its versions, each with what it said. */
export function RuleRail({ rule, names, reader, now, changes }: { rule: ShownRule; names: RuleNames; reader: Reader; now: Date; changes: boolean }) {
  const { t } = useTranslation("routing");
  const { number, state, draft, isDefault, versions, usedInMonth } = rule;
  const links = [
    { href: paths.tryRule(number), label: t("rule.try"), line: t("rule.trySaid") },
    state !== "on" && { href: paths.switchRuleOn(number), label: t("rule.switchOn") },
    (state === "on" || state === "changed") && !isDefault && { href: paths.switchRuleOff(number), label: t("rule.switchOff") },
    !isDefault && { href: paths.moveRule(number), label: t("rule.move") },
    draft && { href: paths.discardRuleDraft(number), label: t("rule.discard") },
  ].filter((link) => link !== false && link !== null);
  return (
    <>
      {changes && (
        <Section title={t("rule.do")}>
          <ul className="grid gap-2">
            {links.map(({ href, label, line }) => (
              <li key={href}>
                <a href={href} className="font-semibold">
                  {label}
                </a>
                {line && <p className="text-second text-ink2">{line}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("rule.versions")}>
        <Timeline>
          {versions.toReversed().map((version) => (
            <Version key={version.version} version={version} isDefault={isDefault} names={names} reader={reader} now={now} />
          ))}
        </Timeline>
        {usedInMonth > 0 && <p className="mt-3 text-second text-ink2">{t("rule.usedInMonth", { count: usedInMonth })}</p>}
      </Section>
    </>
  );
}

function Version({ version, isDefault, names, reader, now }: { version: RuleVersionFacts; isDefault: boolean; names: RuleNames; reader: Reader; now: Date }) {
  const { t } = useTranslation("routing");
  const date = (moment: Date) => formatDate(moment, reader, { now, style: "short" });
  const { activeFrom, activeUntil, by, madeAt } = version;
  const when = !activeFrom ? t("rule.drafted", { when: date(madeAt) }) : activeUntil ? t("rule.fromUntil", { from: date(activeFrom), to: date(activeUntil) }) : t("rule.from", { from: date(activeFrom) });
  return (
    <TimelineItem bullet={activeFrom ? (by ? "team" : "fact") : "future"} title={t("rule.version", { version: version.version })} date={by ? t("rule.by", { name: `\u2068${by}\u2069`, when }) : when}>
      {activeUntil && (
        <More label={t("rule.said")}>
          <div className="mt-2 grid gap-2">
            <p lang={version.name.lang} className="font-semibold">
              <bdi>{version.name.words}</bdi>
            </p>
            <RuleSays says={version} isDefault={isDefault} names={names} />
          </div>
        </More>
      )}
    </TimelineItem>
  );
}
