import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime, formatList, type Reader } from "#app/ui/format/format.ts";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { isFailing, type Engine } from "../engine.ts";

/** The machines that draft translations: what each is asked for, and how it fares. */
export function EnginesTable({ engines, reader, now }: { engines: Engine[]; reader: Reader; now: Date }) {
  const { t, i18n } = useTranslation("translations");
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
  return (
    <DataTable
      caption={t("engines.title")}
      rows={engines}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t("engines.machine"),
          header: true,
          cell: ({ id, kind, address }) => (
            <a href={paths.engine(id)} className="break-words">
              {t(`engines.kinds.${kind}`)}{" "}
              <bdi dir="ltr" translate="no" className="font-normal">
                {address}
              </bdi>
            </a>
          ),
        },
        {
          label: t("engines.asked"),
          cell: ({ pairs, getsPrivate }) => (
            <>
              {formatList(pairs.map(({ from, to }) => t("pair", { from: name(from), to: name(to) })), i18n.language)}
              <span className="block text-second text-ink2">{t(getsPrivate ? "engines.getsPrivate" : "engines.getsPublic")}</span>
            </>
          ),
        },
        {
          label: t("engines.state"),
          cell: (engine) => {
            const { isOn, lastSuccessAt, lastFailureAt, lastFailure } = engine;
            const fails = isFailing(engine);
            return (
              <div className="grid gap-0.5">
                {isOn ? <StatusMark kind={fails ? "overdue" : lastSuccessAt ? "changed" : "new"} label={t(fails ? "engines.fails" : lastSuccessAt ? "engines.works" : "engines.neverAsked")} /> : <StatusMark kind="closed" label={t("engines.off")} />}
                {lastFailure && lastFailureAt && (
                  <span className="text-second text-ink2">
                    {t("engines.lastFailure", { when: formatDateTime(lastFailureAt, reader, { style: "short", now }), why: t(`failure.${lastFailure}`) })}
                  </span>
                )}
                {lastSuccessAt && <span className="text-second text-ink2">{t("engines.lastSuccess", { when: formatDateTime(lastSuccessAt, reader, { style: "short", now }) })}</span>}
              </div>
            );
          },
        },
        {
          label: t("engines.do"),
          cell: (engine) => (
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {[
                { href: paths.testEngine(engine.id), label: t("engines.test") },
                { href: paths.switchEngine(engine.id), label: t(engine.isOn ? "engines.switchOff" : "engines.switchOn") },
                { href: paths.removeEngine(engine.id), label: t("engines.remove") },
              ].map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-8 items-center">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
