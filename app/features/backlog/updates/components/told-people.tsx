import { useTranslation } from "react-i18next";
import { wordsFor } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { ImprovementToRead, UpdateToRead } from "../../improvement.queries.server.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";

/** What people were told about an improvement, newest first, and what is being written. */
export function ToldPeople({ improvement, reader, now }: { improvement: ImprovementToRead; reader: Reader; now: Date }) {
  const { t } = useTranslation("backlog");
  if (improvement.updates.length === 0) return <p className="text-ink2">{t("update.none")}</p>;
  return (
    <div className="grid gap-6">
      {improvement.updates.map((update) => (
        <OneUpdate key={update.id} update={update} improvement={improvement} reader={reader} now={now} />
      ))}
    </div>
  );
}

function OneUpdate(props: { update: UpdateToRead; improvement: ImprovementToRead; reader: Reader; now: Date }) {
  const { update, improvement, reader, now } = props;
  const { t } = useTranslation("backlog");
  const { number, canChange } = improvement;
  const said = wordsFor(update.said);
  const did = wordsFor(update.did);
  return (
    <article className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="grid min-w-0 content-start gap-2">
        <p lang={said.lang} dir={directionOf(said.lang)} className="whitespace-pre-line text-ink2">
          {said.words}
        </p>
        <WeDid words={did.words} lang={did.lang} />
      </div>
      <div className="grid content-start justify-items-start gap-2">
        <div className="flex flex-wrap gap-1.5">
          {!update.publishedAt && <Tag tone="ember">{t("update.draft")}</Tag>}
          {update.correction === "published" && <Tag tone="ember">{t("update.corrected")}</Tag>}
          {update.correctsId && <Tag>{t("update.correction")}</Tag>}
          <Tag tone="line">{t(`update.to.${update.audience}`)}</Tag>
        </div>
        {update.publishedAt && (
          <p className="text-ink2">{t("update.toldOn", { date: formatDate(update.publishedAt, reader, { now, style: "short" }) })}</p>
        )}
        {update.quote && (
          <p className={update.quote.allowed ? "text-ink2" : "text-ember"}>
            {t(update.quote.allowed ? "update.quotes" : "update.quoteGone", { number: update.quote.number })}
          </p>
        )}
        {update.languages.length > 0 && <LanguageStates languages={update.languages} />}
        {canChange && !update.publishedAt && (
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.publishUpdate(number, update.id)}>
              {t("update.checkAndTell")}
            </ButtonLink>
            <ButtonLink variant="quiet" href={paths.update(number, update.id)}>
              {t("update.edit")}
            </ButtonLink>
          </div>
        )}
        {canChange && update.publishedAt && update.correction === "none" && <a href={paths.correctUpdate(number, update.id)}>{t("update.correct")}</a>}
      </div>
    </article>
  );
}
