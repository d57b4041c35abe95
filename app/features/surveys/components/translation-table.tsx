import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PARTS_LOST } from "#app/features/texts/texts.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { ErrorSummary } from "#app/ui/forms/error-summary.tsx";
import { errorWords } from "#app/ui/forms/error-words.ts";
import { formatNumber } from "#app/ui/format/format.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Custody } from "#app/ui/voice/custody.tsx";
import { TranslationBubble } from "#app/ui/voice/translation-bubble.tsx";
import { ALL_CHECKED, CONFIRMED, isChecked, textField, type TranslationReply } from "../translation-form.ts";
import type { SurveyTranslation, TextToTranslate, TranslationPart } from "../translation.queries.server.ts";

/** All texts of a survey beside their translations, in one form: each with its tick, and one for all. */
export function TranslationTable(props: {
  survey: SurveyTranslation;
  /** What stands in the portion that is shown, which one that is, and of how many. */
  parts: readonly TranslationPart[];
  portion: number;
  portions: number;
  reply: TranslationReply | undefined;
}) {
  const { survey, parts, portion, portions, reply } = props;
  const { t, i18n } = useTranslation("surveys");
  const { t: ofDesk } = useTranslation("translations");
  const errors = reply?.errors ?? [];
  const sections = parts.map((part, index) => (
    <section key={index} className="grid gap-2 border-t border-line pt-4">
      {part.number !== null && <h2>{t("builder.question", { number: formatNumber(part.number, i18n.language) })}</h2>}
      {part.texts.map((text) => (
        <TextRow key={text.textId} text={text} to={survey.to} isOpen={survey.mayTranslate} typed={reply?.typed[text.textId]} error={errors.find(({ textId }) => textId === text.textId)?.message} />
      ))}
    </section>
  ));
  if (survey.parts.length === 0) return <EmptyState title={t("translation.nothing")}>{t("translation.nothingLine")}</EmptyState>;
  return (
    <>
      <ErrorSummary errors={errors.map(({ textId, message }) => ({ id: `t-${textId}`, message }))} />
      {portions > 1 && (
        <nav aria-label={t("translation.portions")} className="mb-4 flex flex-wrap gap-3">
          {Array.from({ length: portions }, (_, index) => (
            <a key={index} href={paths.surveyTranslation(survey.number, survey.to, index + 1)} aria-current={index + 1 === portion ? "page" : undefined}>
              {t("translation.portion", { number: formatNumber(index + 1, i18n.language) })}
            </a>
          ))}
        </nav>
      )}
      {survey.mayTranslate ? (
        <form method="post" action={paths.surveyTranslation(survey.number, survey.to, portion)} className="grid gap-6">
          <p className="text-ink2">{t("translation.line")}</p>
          {sections}
          <div className="grid gap-3 border-t border-line pt-4">
            <label className="choice max-w-column">
              <input type="checkbox" name={ALL_CHECKED} value="on" className="pick" />
              <span>
                {t("translation.allChecked")} <span className="hint block">{t("translation.allCheckedHint")}</span>
              </span>
            </label>
            {errors.some(({ message }) => message.startsWith(PARTS_LOST)) && (
              <label className="choice max-w-column">
                <input type="checkbox" name={CONFIRMED} value="on" className="pick" />
                <span>{ofDesk("desk.confirm")}</span>
              </label>
            )}
            <div>
              <Button icon="save">{t("translation.save")}</Button>
            </div>
          </div>
        </form>
      ) : (
        <div className="grid gap-6">
          <p className="text-ink2">{t("translation.readOnly")}</p>
          {sections}
        </div>
      )}
    </>
  );
}

function TextRow({ text, to, isOpen, typed, error }: { text: TextToTranslate; to: string; isOpen: boolean; typed: { words: string; checked: boolean } | undefined; error: string | undefined }) {
  const { t, i18n } = useTranslation("surveys");
  const { t: message } = useTranslation();
  const { t: ofTexts } = useTranslation("texts");
  const id = `t-${text.textId}`;
  return (
    <div className={classes("grid items-start gap-x-5 gap-y-1.5 md:grid-cols-2", error && "field-bad")}>
      <div className="min-w-0">
        <p className="text-second text-ink2">{t(`translation.kind.${text.kind}`)}</p>
        <p id={`${id}-source`} lang={text.from} dir={directionOf(text.from)} className={classes("whitespace-pre-line", (text.kind === "question" || text.kind === "title") && "font-semibold")}>
          {text.words}
        </p>
      </div>
      <div className="grid min-w-0 gap-1">
        {error && (
          <p className="error">
            <Icon name="alert" />
            <span>{errorWords(message as never, error, i18n.language)}</span>
          </p>
        )}
        {isOpen ? (
          <textarea
            id={id}
            name={textField.words(text)}
            lang={to}
            dir={directionOf(to)}
            rows={Math.min(8, Math.max(1, Math.ceil(text.words.length / 48)))}
            aria-label={t("translation.of", { words: text.words })}
            defaultValue={typed?.words ?? text.translation}
            className="control"
          />
        ) : (
          <p lang={to} dir={directionOf(to)} className="whitespace-pre-line">
            {text.translation}
          </p>
        )}
        {text.draft && (
          <TranslationBubble words={text.draft} lang={to} state="machine">
            <Custody state="machine" more={ofTexts("custody.notReviewed")}>
              {ofTexts("custody.machine")}
            </Custody>
          </TranslationBubble>
        )}
        <div className="flex flex-wrap items-center gap-x-4">
          {isOpen && (
            <label className="inline-flex min-h-8 items-center gap-1.5">
              <input type="checkbox" name={textField.checked(text.textId)} value="on" defaultChecked={typed?.checked ?? isChecked(text)} aria-describedby={`${id}-source`} className="pick m-0" />
              {t("translation.checked")}
            </label>
          )}
          {text.state && !text.draft && !isChecked(text) && <Custody state={text.state}>{t("translation.notChecked")}</Custody>}
        </div>
      </div>
    </div>
  );
}
