import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isTheirWords, textKindInWords, whereItAppears } from "#app/features/texts/components/text-kind.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { errorWords } from "#app/ui/forms/error-words.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { CONFIRM_FIELD, NAME_FIELD, wordsField, type OutsideReply } from "../outside-form.ts";
import type { OutsideText, OutsideWork } from "../outside-work.queries.server.ts";

export const OUTSIDE_FORM = "form";

/** The texts of a job beside the fields for their translations, under one name. */
export function OutsideForm(props: { action: string; work: OutsideWork; reply: OutsideReply | undefined; languageHref: (textId: string) => string }) {
  const { action, work, reply, languageHref } = props;
  const { t } = useTranslation("translations");
  const errors = reply?.errors ?? [];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const nameError = errorOf(NAME_FIELD);
  return (
    <form id={OUTSIDE_FORM} method="post" action={action} noValidate className="grid gap-8">
      <div className={classes("field", nameError && "field-bad")}>
        <label className="label" htmlFor={NAME_FIELD}>
          {t("outside.name")}
        </label>
        <p id={`${NAME_FIELD}-hint`} className="hint">
          {t("outside.nameHint")}
        </p>
        <FieldError id={`${NAME_FIELD}-error`} message={nameError} />
        <input
          id={NAME_FIELD}
          name={NAME_FIELD}
          type="text"
          dir="auto"
          autoComplete="name"
          maxLength={120}
          defaultValue={reply?.name ?? work.name}
          aria-invalid={nameError ? true : undefined}
          aria-describedby={classes(nameError && `${NAME_FIELD}-error`, `${NAME_FIELD}-hint`)}
          className="control"
        />
      </div>
      {work.texts.map((text) => (
        <TextRow
          key={text.textId}
          text={text}
          from={work.from}
          to={work.to}
          typed={reply?.typed[text.textId]}
          error={errorOf(wordsField(text).id)}
          languageHref={isTheirWords(text) ? languageHref(text.textId) : undefined}
        />
      ))}
      {reply?.asksToConfirm && (
        <label className="choice">
          <input type="checkbox" name={CONFIRM_FIELD} value="on" className="pick" />
          <span>{t("desk.confirm")}</span>
        </label>
      )}
      <div>
        <Button icon="save">{t("outside.save")}</Button>
      </div>
    </form>
  );
}

function TextRow(props: { text: OutsideText; from: string; to: string; typed: string | undefined; error: string | undefined; languageHref: string | undefined }) {
  const { text, from, to, typed, error, languageHref } = props;
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const { id, name } = wordsField(text);
  return (
    <section className={classes("grid gap-2 border-t border-line pt-5", error && "field-bad")}>
      <h2>{textKindInWords(text, undefined, t)}</h2>
      <p className="small text-ink2">{whereItAppears(text, t)}</p>
      <div id={`${id}-source`}>
        {isTheirWords(text) ? (
          <Voice words={text.words} lang={from} />
        ) : (
          <p lang={from} dir={directionOf(from)} className="bubble bubble-translated break-words whitespace-pre-line">
            {text.words}
          </p>
        )}
      </div>
      {languageHref && (
        <p className="small">
          <a href={languageHref} aria-describedby={`${id}-source`}>
            {ofDesk("desk.wrongLanguage")}
          </a>
        </p>
      )}
      <label className="label" htmlFor={id} lang={to} dir={directionOf(to)}>
        {ownName(to)}
      </label>
      <FieldError id={`${id}-error`} message={error} />
      <textarea
        id={id}
        name={name}
        lang={to}
        dir={directionOf(to)}
        rows={Math.min(16, Math.max(2, Math.ceil(text.words.length / 50) + text.words.split("\n").length - 1))}
        defaultValue={typed ?? text.translation}
        aria-invalid={error ? true : undefined}
        aria-describedby={classes(error && `${id}-error`, `${id}-source`)}
        className="control"
      />
    </section>
  );
}

function FieldError({ id, message }: { id: string; message: string | undefined }) {
  const { t, i18n } = useTranslation();
  if (!message) return null;
  return (
    <p id={id} className="error">
      <Icon name="alert" />
      <span>{errorWords(t as never, message, i18n.language)}</span>
    </p>
  );
}
