import { type FieldMetadata } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import type { Field } from "#app/ui/forms/field.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { formatNumber } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { inOrder, maskWords, SPAN_KINDS, type Span } from "../redaction.ts";
import { maskValue } from "../redaction.schema.ts";
import type { TextToRedact } from "../redaction.queries.server.ts";
import { MarkedWords } from "./marked-words.tsx";

/** The texts of an input with what is proposed to be hidden, each part with a tick box, and a field for more. */
export function RedactFields({ texts, fields }: { texts: TextToRedact[]; fields: { masks: FieldMetadata<string[]>; more: Field; moreKind: Field } }) {
  const { t } = useTranslation("redaction");
  return (
    <>
      {texts.map((text, index) => {
        // Parts are counted through all texts, so that each number stands for one.
        const first = texts.slice(0, index).reduce((sum, before) => sum + before.spans.length, 1);
        return (
          <Section key={text.id} title={t(`page.${text.kind}`)}>
            <div className="grid gap-4">
              <MarkedWords words={text.words} lang={text.lang} spans={text.spans} from={first} />
              {text.spans.length === 0 ? (
                <p className="text-ink2">{t("page.none")}</p>
              ) : (
                <Proposals text={text} from={first} field={groupField(fields.masks as unknown as Field, index)} />
              )}
            </div>
          </Section>
        );
      })}
      <div className="grid gap-4">
        <TextArea field={fields.more} label={t("page.add")} hint={t("page.addHint")} rows={2} optional />
        <SelectField field={fields.moreKind} label={t("page.addKind")} options={SPAN_KINDS.toReversed().map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
      </div>
    </>
  );
}

/** The boxes of all texts are one field; the second text's have ids of their own, and what there is to fix is said once. */
function groupField(field: Field, index: number): Field {
  const { id, name, initialValue, defaultValue, descriptionId, errorId } = field;
  return index === 0 ? field : { name, initialValue, defaultValue, id: `${id}-${index}`, descriptionId: `${descriptionId}-${index}`, errorId: `${errorId}-${index}` };
}

function Proposals({ text, from, field }: { text: TextToRedact; from: number; field: Field }) {
  const { t, i18n } = useTranslation("redaction");
  return (
    <TickCards
      field={field}
      legend={t("page.hide")}
      choices={inOrder(text.spans).map((span, index) => ({
        value: maskValue(text.id, span),
        label: (
          <>
            {formatNumber(from + index, i18n.language)} {t(`kind.${span.kind}`)}:{" "}
            <bdi lang={text.lang} className="font-semibold">
              {text.words.slice(span.start, span.end)}
            </bdi>
          </>
        ),
        ...((span.kind === "age" || span.kind === "staff") && { hint: t(`onlyFlagged.${span.kind}`) }),
      }))}
    />
  );
}

/** How the words will read, with what is ticked and added now; added words that stand nowhere are said to. */
export function RedactPreview({ texts, chosen }: { texts: TextToRedact[]; chosen: { spans: Record<string, Span[]>; missing: string[] } }) {
  const { t } = useTranslation("redaction");
  const { spans, missing } = chosen;
  const changed = texts.filter(({ id }) => (spans[id]?.length ?? 0) > 0);
  return (
    <Section id="preview" title={t("page.previewTitle")}>
      <div className="grid gap-4">
        {missing.length > 0 && <Note tone="ember">{t("errors.notFound", { words: missing.join(" · ") })}</Note>}
        {changed.length === 0 && <p>{t("page.nothing")}</p>}
        {changed.map(({ id, lang, words }) => (
          <blockquote key={id} lang={lang} dir={directionOf(lang)} className="bubble bubble-said">
            {maskWords(words, lang, spans[id]!)}
          </blockquote>
        ))}
      </div>
    </Section>
  );
}
