import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { ownName } from "#app/platform/i18n/languages.ts";
import type { Field } from "#app/ui/forms/field.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { formatDate, formatNumber, type Reader } from "#app/ui/format/format.ts";
import type { AlikeInput } from "../alike.queries.server.ts";

/** What says much the same, to be ticked: the words for the reader, and when and in which language they were said. */
export function AlikeCards({ field, alike, reader, now }: { field: Field; alike: readonly AlikeInput[]; reader: Reader; now: Date }) {
  const { t } = useTranslation("triage");
  return (
    <TickCards
      field={field}
      legend={t("alike.legend")}
      hint={t("alike.hint")}
      choices={alike.map(({ id, version, number, text, receivedOn, samePerson }) => {
        const shown = wordsFor(text);
        return {
          value: `${id}.${version}`,
          label: shown.words,
          lang: shown.lang,
          hint: (
            <>
              {formatNumber(number, reader.lang, { useGrouping: false })} · {formatDate(receivedOn.toISOString().slice(0, 10), reader, { now, style: "short" })} · <bdi lang={text.lang}>{ownName(text.lang)}</bdi>
              {samePerson && ` · ${t("alike.samePerson")}`}
            </>
          ),
        };
      })}
    />
  );
}
