import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CONTACT_KINDS, type ContactKind } from "#app/features/input/input.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import type { Field } from "#app/ui/forms/field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { BEST_TIMES } from "../intake.ts";

/** The fields of an answer to "may we pass this on?", all of them text as they were typed. */
export type ConsentTyped = {
  consent: string;
  reach: string;
  contactKind: string;
  contactValue: string;
  leaveMessage: boolean;
  bestTime: string;
  words: boolean;
  news: boolean;
};

type Fields = Record<keyof ConsentTyped, Field>;

/** The fields in which somebody can be missing something, in the order of the form. */
export function consentErrorFields(fields: Fields): Field[] {
  return [fields.consent, fields.reach, fields.contactKind, fields.contactValue];
}

/** What the choices are called, which depends on who ticks them. */
export interface ConsentLabels {
  yes: string;
  no: string;
  noHint?: string;
  words: string;
  wordsHint?: string;
  news: string;
  newsHint?: string;
}

/**
 * No or yes, and with a yes, which stands last, what is passed on: one way to be reached, a good time, the words only if they wish. `known`: the
 * kind of way that was left with the message; the way itself is not shown, since others may hold the receipt too.
 */
export function ConsentFields({ fields, known, legend, labels }: { fields: Fields; known: ContactKind | null; legend: string; labels: ConsentLabels }) {
  const { t } = useTranslation("intake");
  return (
    <>
      <ChoiceCards
        field={fields.consent}
        legend={legend}
        choices={[
          { value: "no", label: labels.no, ...(labels.noHint && { hint: labels.noHint }) },
          {
            value: "yes",
            label: labels.yes,
            reveals: (
              <div className="grid gap-5">
                <p>{t("own.passed")}</p>
                <Reach fields={fields} known={known} />
                <TickCard field={fields.leaveMessage} label={t("own.leaveMessage")} hint={t("own.leaveMessageHint")} />
                <ChoiceCards field={fields.bestTime} legend={t("own.bestTime")} optional choices={BEST_TIMES.map((time) => ({ value: time, label: t(`own.time.${time}`) }))} />
                <TickCard field={fields.words} label={labels.words} {...(labels.wordsHint && { hint: labels.wordsHint })} />
              </div>
            ),
          },
        ]}
      />
      <TickCard field={fields.news} label={labels.news} {...(labels.newsHint && { hint: labels.newsHint })} />
    </>
  );
}

function Reach({ fields, known }: { fields: Fields; known: ContactKind | null }) {
  const { t } = useTranslation("intake");
  const another = <AnotherWay fields={fields} legend={known ? t("own.kind") : t("own.reach")} />;
  if (!known) return another;
  return (
    <ChoiceCards
      field={fields.reach}
      legend={t("own.reach")}
      choices={[
        { value: "known", label: t(`own.known.${known}`) },
        { value: "another", label: t("own.another"), reveals: another },
      ]}
    />
  );
}

function AnotherWay({ fields, legend }: { fields: Fields; legend: string }): ReactNode {
  const { t } = useTranslation("intake");
  const { t: ofInput } = useTranslation("input");
  return (
    <div className="grid gap-5">
      <ChoiceCards field={fields.contactKind} legend={legend} choices={CONTACT_KINDS.map((kind) => ({ value: kind, label: ofInput(`contactKind.${kind}`) }))} />
      <TextField field={fields.contactValue} label={t("own.value")} hint={t("own.valueHint")} autoComplete="off" />
    </div>
  );
}
