import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { ChangedMeanwhile } from "#app/ui/forms/changed-meanwhile.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { AUDIENCES, LONGEST_UPDATE } from "../../improvement.ts";
import { LONGEST_PART, UPDATE_PARTS, type UpdatePart } from "../parts.ts";
import type { VoiceToRead } from "../../improvement.queries.server.ts";

type Typed = Record<"said" | "did" | "audience" | "group" | "quote" | UpdatePart, string>;

/** The form of an update, "you said, we did". A correction keeps audience and quote, so it shows only the words. */
export function UpdateForm(props: {
  action: string;
  lastResult: SubmissionResult<string[]> | null | undefined;
  values?: Partial<Typed>;
  version?: number;
  lang?: string;
  /** Voices whose writers allow to be quoted; null: the form does not ask (a correction). */
  quotable: VoiceToRead[] | null;
  /** The groups whose members may read it. */
  groups?: { id: string; name: { words: string; lang: string } }[];
  /** It is first written: each part of a good one is asked for. How many people said it, null where they are too few to be told. */
  isNew?: { people: number | null };
  submitLabel: string;
  backHref: string;
}) {
  const { action, lastResult, values, version, lang, quotable, groups = [], isNew, submitLabel, backHref } = props;
  const { t } = useTranslation("backlog");
  const [form, fields] = useForm<Typed>({ id: "update", lastResult, defaultValue: values });
  return (
    <div className="max-w-column">
      <FormErrors errors={form.errors} fields={[fields.said, fields.did, ...(isNew ? UPDATE_PARTS.map((part) => fields[part]) : []), fields.audience, fields.group, fields.quote]} />
      <ChangedMeanwhile
        errors={form.errors}
        lang={lang}
        now={[
          { field: fields.said, label: t("youSaid"), words: values?.said },
          { field: fields.did, label: t("weDid"), words: values?.did },
        ]}
      />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-5">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <TextArea field={fields.said} label={t("youSaid")} hint={isNew ? `${t("update.saidHint")} ${t(isNew.people === null ? "update.someSaid" : "update.manySaid", { people: isNew.people ?? 0 })}` : t("update.saidHint")} lang={lang} maxLength={LONGEST_UPDATE} rows={4} />
        <TextArea field={fields.did} label={t("weDid")} hint={t(isNew ? "update.didPartHint" : "update.didHint")} lang={lang} maxLength={LONGEST_UPDATE} rows={6} />
        {isNew && UPDATE_PARTS.map((part) => <TextArea key={part} field={fields[part]} label={t(`update.part.${part}`)} optional lang={lang} maxLength={LONGEST_PART} rows={2} />)}
        {quotable && (
          <>
            <ChoiceCards
              field={fields.audience}
              legend={t("update.audience")}
              choices={AUDIENCES.filter((audience) => audience !== "group" || groups.length > 0).map((audience) => ({
                value: audience,
                label: t(`update.to.${audience}`),
                hint: t(`update.toHint.${audience}`),
                ...(audience === "group" && {
                  reveals: <SelectField field={fields.group} label={t("update.group")} options={groups.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))} />,
                }),
              }))}
            />
            <SelectField
              field={fields.quote}
              label={t("update.quote")}
              hint={t(quotable.length > 0 ? "update.quoteHint" : "update.quoteNobody")}
              optional
              options={[
                { value: "", label: t("update.noQuote") },
                ...quotable.map(({ number, text }) => ({ value: String(number), label: `${number} · ${shortened(wordsFor(text).words)}`, lang: wordsFor(text).lang })),
              ]}
            />
          </>
        )}
        <FormButtons save={submitLabel} backHref={backHref} back={t("form.back")} />
      </form>
    </div>
  );
}

const OPTION_LENGTH = 80;

/** As much of some words as a line of a list holds, ending between words. */
function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  if (line.length <= OPTION_LENGTH) return line;
  const cut = line.slice(0, OPTION_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), OPTION_LENGTH / 2))} …`;
}
