import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { isTheirWords } from "#app/features/texts/components/text-kind.ts";
import { DRAFT_UNCHANGED, PARTS_LOST } from "#app/features/texts/texts.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextArea } from "#app/ui/forms/text-area.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import type { DeskText } from "../desk.queries.server.ts";
import { Source } from "./source.tsx";

/**
 * One text to translate: the source at the start, the translation beside it, each in its own direction. `draft` stands under
 * the source: what a machine made of it, or how to ask for that. `startFrom`: words to begin with. `mayPublish`: what this
 * translator checks counts as reviewed.
 */
export function TranslateForm(props: { text: DeskText; startFrom: string | null; mayPublish: boolean; draft?: ReactNode; lastResult: SubmissionResult<string[]> | null | undefined }) {
  const { text, startFrom, mayPublish, draft, lastResult } = props;
  const { t } = useTranslation("texts");
  const { t: ofDesk } = useTranslation("translations");
  const [form, fields] = useForm<{ words: string; checked: string; confirmed: string }>({
    id: "form",
    lastResult,
    // What is done stays done, unless somebody takes the tick away.
    defaultValue: { words: text.translation ?? startFrom ?? "", checked: text.state === "ready" || text.state === "reviewed" ? "on" : undefined },
  });
  const changed = form.errors?.includes("errors:changedMeanwhile") ?? false;
  return (
    <Form method="post" action={paths.translate(text.textId, text.to)} id={form.id} noValidate className="grid gap-5">
      <FormErrors fields={[fields.words]} errors={form.errors} />
      {changed && text.translation && (
        <Note tone="sea" icon="pen" title={t("translate.meanwhile")}>
          <p lang={text.to} dir={directionOf(text.to)} className="whitespace-pre-line">
            {text.translation}
          </p>
        </Note>
      )}
      <input type="hidden" name="version" value={text.version} />
      <div className="grid gap-5 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-4">
          <Source text={text} />
          {isTheirWords(text) && (
            <p className="text-second">
              <a href={paths.deskLanguage(text.textId, text.to)}>{ofDesk("desk.wrongLanguage")}</a>
            </p>
          )}
          {draft}
        </div>
        <div className="min-w-0">
          <TextArea field={fields.words} label={ownName(text.to)} lang={text.to} dir={directionOf(text.to)} rows={rowsFor(text.words)} autoFocus />
        </div>
      </div>
      <TickCard field={fields.checked} label={mayPublish ? t(text.audience === "team" ? "translate.checkedForTeam" : "translate.checked") : ofDesk("desk.done")} hint={mayPublish ? t("translate.checkedHint") : ofDesk("desk.doneHint")} />
      {asksToConfirm(form.errors) && <TickCard field={fields.confirmed} label={ofDesk("desk.confirm")} />}
      <div className="flex flex-wrap gap-2">
        <Button icon="save" name="goOn" value="next">
          {t("translate.save")}
        </Button>
        <Button variant="plain" name="goOn" value="stay">
          {ofDesk("desk.saveStay")}
        </Button>
        <ButtonLink variant="quiet" href={paths.translation()}>
          {t("translate.back")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** Whether what is to fix is a question that one tick answers. */
export function asksToConfirm(errors: readonly string[] | undefined): boolean {
  return errors?.some((error) => error === DRAFT_UNCHANGED || error.startsWith(PARTS_LOST)) ?? false;
}

/** About as tall as the source will be in its column. */
function rowsFor(words: string): number {
  return Math.min(20, Math.max(4, Math.ceil(words.length / 30) + words.split("\n").length));
}
