import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { Icon } from "#app/ui/icon.tsx";
import { LONGEST_CHOICE, type Choice } from "../survey.ts";
import type { SurveyWords } from "./survey-words.tsx";

/** A line of a list as it stands in the form. */
export interface Line {
  code?: string | undefined;
  words: string;
  other: boolean;
  exclusive: boolean;
}

const EMPTY: Line = { words: "", other: false, exclusive: false };

/** The lines of choices as they are stored, with room for two more. */
export function linesOf(choices: readonly Choice[], words: SurveyWords): Line[] {
  const lines = choices.map(({ code, textId, isOther, isExclusive }) => {
    const text = words.get(textId);
    return { code, words: text ? text.words : "", other: Boolean(isOther), exclusive: Boolean(isExclusive) };
  });
  return [...lines, EMPTY, EMPTY];
}

/** What was typed into the lines, as conform gives it back. */
export function typedLines(typed: unknown): Line[] | null {
  if (!Array.isArray(typed)) return null;
  return [...typed].map((each: { code?: string; words?: string; other?: string; exclusive?: string } | undefined) => ({
    code: each?.code,
    words: each?.words ?? "",
    other: each?.other === "on",
    exclusive: each?.exclusive === "on",
  }));
}

/** The words of the lines that have some, one below the other. */
export function wordsOfLines(lines: readonly Line[]): string {
  return lines.flatMap(({ words }) => words.trim() || []).join("\n");
}

/**
 * The answers of a question (or the rows of a matrix), one a line: changed in place, moved with a button that saves, taken away
 * by emptying it, added in the empty lines.
 */
export function ChoiceLines(props: { name: "choices" | "rows"; lines: Line[]; legend: string; lang: string; hasOther?: boolean; hasExclusive?: boolean; error?: string | undefined }) {
  const { name, lines, legend, lang, hasOther, hasExclusive, error } = props;
  const { t } = useTranslation("surveys");
  const { t: message } = useTranslation();
  const filled = lines.filter(({ words }) => words !== "").length;
  return (
    <fieldset className="field">
      <legend className="label mb-1">{legend}</legend>
      <p className="hint">{t("form.linesHint")}</p>
      {error && (
        <p className="error">
          <Icon name="alert" />
          <span>{message(error as never)}</span>
        </p>
      )}
      <ol className="grid gap-1.5">
        {lines.map((line, index) => (
          <li key={line.code ?? `new-${index}`} className="flex flex-wrap items-center gap-1.5">
            {line.code && <input type="hidden" name={`${name}[${index}].code`} value={line.code} />}
            <input
              type="text"
              name={`${name}[${index}].words`}
              aria-label={t("form.line", { legend, number: index + 1 })}
              defaultValue={line.words}
              lang={lang}
              dir="auto"
              placeholder=" "
              maxLength={LONGEST_CHOICE}
              className="control min-w-40 flex-1"
            />
            {line.words !== "" && (
              <span className="inline-flex gap-1">
                <MoveLine value={`${name}.${index}.up`} icon="up" label={t("form.up", { words: line.words })} isOff={index === 0} />
                <MoveLine value={`${name}.${index}.down`} icon="down" label={t("form.down", { words: line.words })} isOff={index >= filled - 1} />
              </span>
            )}
            <span className="flex w-full flex-wrap items-center gap-x-4 ps-1">
              {line.code && (
                <code className="text-[0.75rem] text-ink2" translate="no" dir="ltr">
                  {line.code}
                </code>
              )}
              {hasOther && <Tick name={`${name}[${index}].other`} label={t("form.other")} isOn={line.other} />}
              {hasExclusive && <Tick name={`${name}[${index}].exclusive`} label={t("form.exclusive")} isOn={line.exclusive} />}
            </span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function Tick({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5 text-second">
      <input type="checkbox" name={name} value="on" defaultChecked={isOn} className="pick m-0" />
      {label}
    </label>
  );
}

function MoveLine({ value, icon, label, isOff }: { value: string; icon: "up" | "down"; label: string; isOff: boolean }) {
  if (isOff) return <span className="inline-block size-8" />;
  return (
    <button type="submit" name="move" value={value} aria-label={label} className="grid size-8 place-content-center rounded-field border border-edge text-fig">
      <Icon name={icon} />
    </button>
  );
}

/** The words of a text as they were written, for a field of the builder. */
export function sourceWords(id: string | undefined, words: SurveyWords): string {
  const text = id === undefined ? undefined : words.get(id);
  return text ? (text.words || wordsFor(text).words) : "";
}
