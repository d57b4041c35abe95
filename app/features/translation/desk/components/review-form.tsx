import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { lostParts } from "#app/features/texts/lost-parts.ts";
import { changedBlanks } from "#app/features/texts/templates/blanks.ts";
import { ownName, directionOf } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import type { Reader } from "#app/ui/format/format.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TranslationBubble } from "#app/ui/voice/translation-bubble.tsx";
import type { DeskText } from "../desk.queries.server.ts";
import { Source } from "./source.tsx";

/** Somebody else's translation beside its source: right as it stands, or to be changed first. */
export function ReviewForm(props: { text: DeskText; mayReview: boolean; reader: Reader; now: Date; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { text, mayReview, reader, now, lastResult } = props;
  const { t } = useTranslation("translations");
  const { t: ofTexts } = useTranslation("texts");
  const [form, fields] = useForm<{ confirmed: string }>({ id: "form", lastResult });
  const { translation, custody, to } = text;
  const lost = lostParts(text.words, translation ?? "");
  const blanks = changedBlanks(text.words, translation ?? "");
  const hindrance = mayReview ? (blanks.length > 0 ? ofTexts("errors.blanks", { parts: blanks.join(" · ") }) : null) : t("review.notQualified");
  return (
    <div className="grid gap-5">
      <FormErrors fields={[]} errors={form.errors} />
      <div className="grid gap-5 lg:grid-cols-2">
        <Source text={text} />
        <section className="min-w-0">
          <h2 className="label mb-1.5" lang={to} dir={directionOf(to)}>
            {ownName(to)}
          </h2>
          <TranslationBubble words={translation ?? ""} lang={to} state={custody!.state}>
            <CustodyLabel custody={custody!} reader={reader} now={now} />
          </TranslationBubble>
        </section>
      </div>
      {lost.length > 0 && (
        <Note tone="ember" title={t("review.lost")}>
          <ul className="flex flex-wrap gap-x-3">
            {lost.map((part) => (
              <li key={part}>
                <bdi dir="ltr">{part}</bdi>
              </li>
            ))}
          </ul>
        </Note>
      )}
      <form id={form.id} method="post" action={paths.reviewTranslation(text.textId, to)} noValidate className="grid max-w-column gap-4">
        <input type="hidden" name="version" value={text.version} />
        {lost.length > 0 && !hindrance && <TickCard field={fields.confirmed} label={t("desk.confirm")} />}
        <div className="flex flex-wrap gap-2">
          <Button icon="tick" disabledReason={hindrance}>
            {t("review.right")}
          </Button>
          <ButtonLink variant="plain" href={paths.translate(text.textId, to)}>
            {t("review.change")}
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
