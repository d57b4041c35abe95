import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, formatDateTime, type Reader } from "#app/ui/format/format.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { ImprovementToRead, UpdateToRead } from "../../improvement.queries.server.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";

/** What people were told about an improvement, newest first, and what is being written. */
export function ToldPeople(props: { improvement: ImprovementToRead; places: Places; reader: Reader; now: Date }) {
  const { improvement, places, reader, now } = props;
  const { t } = useTranslation("backlog");
  if (improvement.updates.length === 0) return <p className="text-ink2">{t("update.none")}</p>;
  return (
    <div className="grid gap-6">
      {improvement.updates.map((update) => (
        <OneUpdate key={update.id} update={update} improvement={improvement} group={update.groupId ? (places[update.groupId] ?? null) : null} reader={reader} now={now} />
      ))}
    </div>
  );
}

type Name = { words: string; lang: string };
type Places = Partial<Record<string, Name>>;

function OneUpdate(props: { update: UpdateToRead; improvement: ImprovementToRead; group: Name | null; reader: Reader; now: Date }) {
  const { update, improvement, group, reader, now } = props;
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
        <NotChecked text={update.said} reader={reader} now={now} />
        <WeDid words={did.words} lang={did.lang}>
          <NotChecked text={update.did} reader={reader} now={now} />
        </WeDid>
      </div>
      <div className="grid content-start justify-items-start gap-2">
        <div className="flex flex-wrap gap-1.5">
          {!update.publishedAt && !update.publishAt && <Tag tone="ember">{t("update.draft")}</Tag>}
          {update.correction === "published" && <Tag tone="ember">{t("update.corrected")}</Tag>}
          {update.correctsId && <Tag>{t("update.correction")}</Tag>}
          <Tag tone="line">{group ? <bdi lang={group.lang}>{group.words}</bdi> : t(`update.to.${update.audience}`)}</Tag>
        </div>
        {update.publishedAt && (
          <p className="text-ink2">
            {t("update.toldOn", { date: formatDate(update.publishedAt, reader, { now, style: "short" }) })}
            {improvement.voices && (
              <>
                {" · "}
                <a href={paths.toldOfUpdate(number, update.id)}>{t("update.howTold")}</a>
              </>
            )}
          </p>
        )}
        {update.publishAt && <GoesOut update={update} at={update.publishAt} number={number} canChange={canChange} reader={reader} now={now} />}
        {update.held && <p className="text-ember">{t(`update.held.${update.held}`)}</p>}
        {update.quote && (
          <p className={update.quote.allowed ? "text-ink2" : "text-ember"}>
            {t(update.quote.allowed ? "update.quotes" : "update.quoteGone", { number: update.quote.number })}
          </p>
        )}
        {update.languages.length > 0 && <LanguageStates languages={update.languages} />}
        {canChange && !update.publishedAt && !update.publishAt && (
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

/** Who translated what is read here, where nobody has checked it yet. */
function NotChecked({ text, reader, now }: { text: ReadableText; reader: Reader; now: Date }) {
  const custody = text.translation?.custody;
  return custody?.state === "human" ? <CustodyLabel custody={custody} reader={reader} now={now} /> : null;
}

/** It waits for its time; until then it can be taken back. */
function GoesOut(props: { update: UpdateToRead; at: Date; number: number; canChange: boolean; reader: Reader; now: Date }) {
  const { update, at, number, canChange, reader, now } = props;
  const { t } = useTranslation("backlog");
  return (
    <>
      <p className="flex gap-1.5 text-ink2">
        <Icon name="clock" className="mt-[0.2em]" />
        {t("update.goesOut", { moment: formatDateTime(at, reader, { now, style: "short" }) })}
      </p>
      {canChange && (
        <form method="post" action={paths.unscheduleUpdate(number, update.id)}>
          <input type="hidden" name="version" value={update.version} />
          <Button variant="plain">{t("takeBack.do")}</Button>
        </form>
      )}
    </>
  );
}
