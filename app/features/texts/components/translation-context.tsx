import { useTranslation } from "react-i18next";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { TranslationJob } from "../texts.queries.server.ts";
import { whereItAppears } from "./text-kind.ts";

/** What a translator needs to know of a text: where it appears, who reads it, by when, what it answers, and what it said before. */
export function TranslationContext({ job, asked, reader, now }: { job: TranslationJob; asked?: { words: string; lang: string } | null; reader: Reader; now: Date }) {
  const { t } = useTranslation("texts");
  const { before } = job;
  return (
    <>
      {job.critical && (
        <Note tone="ember" title={t("context.critical")}>
          {t("context.criticalLine")}
        </Note>
      )}
      <Section title={t("context.where")}>
        <p>{whereItAppears(job, t)}</p>
        <div className="mt-3">
          <Facts
            facts={[
              { label: t("context.audience"), value: t(`audience.${job.audience}`) },
              { label: t("context.due"), value: job.dueAt && formatDateTime(job.dueAt, reader, { now }) },
            ]}
          />
        </div>
      </Section>
      {asked && (
        <Section title={t("context.asked")}>
          <p lang={asked.lang} dir={directionOf(asked.lang)}>
            {asked.words}
          </p>
        </Section>
      )}
      {before && (
        <Section title={t("context.changed")}>
          <Earlier label={t("context.before")} words={before.words} lang={job.from} />
          {before.translation && <Earlier label={t("context.beforeTranslation")} words={before.translation} lang={job.to} />}
        </Section>
      )}
    </>
  );
}

function Earlier({ label, words, lang }: { label: string; words: string; lang: string }) {
  return (
    <div className="mb-3">
      <p className="mb-1 text-ink2">{label}</p>
      <p lang={lang} dir={directionOf(lang)} className="bubble bubble-translated bubble-loose">
        {words}
      </p>
    </div>
  );
}
