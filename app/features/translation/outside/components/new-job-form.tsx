import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import type { TextToGive } from "../jobs.queries.server.ts";
import { LINK_DAYS } from "../outside.ts";

/** Which texts of a pair go to whom, and for how long. Words that not everybody may read are ticked by hand, and confirmed. */
export function NewJobForm({ pair, texts, more, lastResult }: { pair: { from: string; to: string }; texts: TextToGive[]; more: number; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { t } = useTranslation("translations");
  const { t: ofTexts } = useTranslation("texts");
  const [form, fields] = useForm<{ recipient: string; texts: string[]; days: string; mayPrivate: string; from: string; to: string }>({
    id: "form",
    lastResult,
    defaultValue: { texts: texts.filter((text) => !text.isPrivate).map(({ textId }) => textId), days: String(LINK_DAYS) },
  });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.recipient, fields.texts, fields.mayPrivate, fields.days]} />
      <form id={form.id} method="post" action={`${paths.newOutsideJob()}?pair=${encodeURIComponent(`${pair.from}>${pair.to}`)}`} noValidate className="grid gap-6">
        <input type="hidden" name="from" value={pair.from} />
        <input type="hidden" name="to" value={pair.to} />
        <TextField field={fields.recipient} label={t("outside.recipient")} hint={t("outside.recipientHint")} maxLength={120} />
        <TickCards
          field={fields.texts}
          legend={t("outside.texts")}
          hint={t("outside.textsHint")}
          choices={texts.map((text) => ({
            value: text.textId,
            label: <span className="clamp">{text.words}</span>,
            lang: text.from,
            hint: (
              <>
                {textKindInWords(text, undefined, ofTexts)}
                {text.isPrivate && <strong className="text-ember"> · {t("outside.private")}</strong>}
              </>
            ),
          }))}
        />
        {more > 0 && <p className="text-ink2">{t("outside.more", { count: more })}</p>}
        {texts.some((text) => text.isPrivate) && <TickCard field={fields.mayPrivate} label={t("outside.mayPrivate")} hint={t("outside.mayPrivateHint")} />}
        <TextField field={fields.days} label={t("outside.days")} type="number" inputMode="numeric" dir="ltr" short />
        <FormButtons save={t("outside.make")} backHref={paths.outsideJobs()} back={t("back")} />
      </form>
    </>
  );
}
