import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { MACHINE_KINDS, type LanguagePair } from "#app/platform/translation/machine-translator.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { spellPair, type Engine } from "../engine.ts";

/** A machine: which protocol it speaks, where it is, what it is asked for, and whether private words may go there. */
export function EngineForm(props: { action: string; engine?: Engine; pairs: LanguagePair[]; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { action, engine, pairs, lastResult } = props;
  const { t, i18n } = useTranslation("translations");
  const [form, fields] = useForm<{ kind: string; address: string; apiKey: string; pairs: string[]; getsPrivate: string; version: string }>({
    id: "form",
    lastResult,
    defaultValue: engine && { kind: engine.kind, address: engine.address, pairs: engine.pairs.map(spellPair), getsPrivate: engine.getsPrivate ? "on" : "" },
  });
  // A pair that is kept stays to be seen, also where the programme offers the language no more.
  const choices = [...new Map([...pairs, ...(engine?.pairs ?? [])].map((pair) => [spellPair(pair), pair]))];
  const name = (lang: string) => nameOfLanguage(lang, i18n.language);
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.kind, fields.address, fields.apiKey, fields.pairs, fields.getsPrivate]} />
      <form id={form.id} method="post" action={action} noValidate className="grid gap-6">
        {engine && <input type="hidden" name="version" value={engine.version} />}
        <ChoiceCards field={fields.kind} legend={t("engines.kind")} choices={MACHINE_KINDS.map((kind) => ({ value: kind, label: t(`engines.kinds.${kind}`), hint: t(`engines.kindHints.${kind}`) }))} />
        <TextField field={fields.address} label={t("engines.address")} hint={t("engines.addressHint")} dir="ltr" type="url" inputMode="url" autoComplete="off" />
        <TextField field={fields.apiKey} label={t("engines.key")} hint={engine?.hasKey ? t("engines.keyKept") : t("engines.keyHint")} dir="ltr" type="password" autoComplete="new-password" optional />
        <TickCards
          field={fields.pairs}
          legend={t("engines.pairs")}
          hint={t("engines.pairsHint")}
          choices={choices.map(([value, { from, to }]) => ({ value, label: t("pair", { from: name(from), to: name(to) }) }))}
        />
        <TickCard field={fields.getsPrivate} label={t("engines.private")} hint={t("engines.privateHint")} />
        <FormButtons save={engine ? t("engines.save") : t("engines.add")} backHref={paths.engines()} back={t("back")} />
      </form>
    </>
  );
}
