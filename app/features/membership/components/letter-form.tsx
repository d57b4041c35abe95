import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { withBrackets } from "#app/features/texts/blanks.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { LONGEST_LETTER } from "../application.ts";
import { BLANKS } from "../letters/fill-letter.ts";
import type { Letter } from "../letters/letters.queries.server.ts";

/** The words of a letter to applicants, in the language in which they were written, with what may stand in for a name or a day. */
export function LetterForm({ letter, lastResult }: { letter: Letter; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ words: string }>({ id: "form", lastResult, defaultValue: { words: withBrackets(letter.words) } });
  return (
    <>
      <FormErrors errors={form.errors} fields={[fields.words]} />
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {BLANKS.map((blank) => (
          <div key={blank} className="contents">
            <dt>
              <bdi dir="ltr" translate="no">{`[${blank}]`}</bdi>
            </dt>
            <dd className="text-ink2">{t(`letters.blank.${blank}`)}</dd>
          </div>
        ))}
      </dl>
      <form id={form.id} method="post" action={paths.letter(letter.code)} noValidate className="grid gap-5">
        <input type="hidden" name="seen" value={letter.textId} />
        <TextArea field={fields.words} label={t("letters.words")} hint={t("letters.hint")} lang={letter.lang} maxLength={LONGEST_LETTER} rows={16} />
        <div className="flex flex-wrap gap-2">
          <Button>{t("letters.save")}</Button>
          <ButtonLink variant="quiet" href={paths.letters()}>
            {t("member.back")}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
