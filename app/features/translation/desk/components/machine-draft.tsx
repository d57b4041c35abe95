import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { Custody } from "#app/ui/voice/custody.tsx";
import { TranslationBubble } from "#app/ui/voice/translation-bubble.tsx";
import type { DeskText } from "../desk.queries.server.ts";
import type { DraftState } from "../draft-state.queries.server.ts";

const DRAFT_FORM = "draft-form";

/** The form of the button that asks a machine; it stands outside the form of the translation. */
export function DraftForm({ text, draft }: { text: DeskText; draft: DraftState }) {
  if (text.draft || (draft.state !== "free" && draft.state !== "failed")) return null;
  return <form id={DRAFT_FORM} method="post" action={paths.askDraft(text.textId, text.to)} hidden />;
}

/** What a machine made of a text, to begin from; where there is nothing, how that is, and the way to ask. */
export function MachineDraft({ text, draft }: { text: DeskText; draft: DraftState }) {
  const { t } = useTranslation("translations");
  const { t: ofTexts } = useTranslation("texts");
  if (text.draft) {
    return (
      <section className="grid gap-2">
        <TranslationBubble words={text.draft} lang={text.to} state="machine">
          <Custody state="machine" more={ofTexts("custody.notReviewed")}>
            {ofTexts("custody.machine")}
          </Custody>
        </TranslationBubble>
        <p>
          <ButtonLink variant="plain" href={`${paths.translate(text.textId, text.to)}?draft`}>
            {t("draft.begin")}
          </ButtonLink>
        </p>
      </section>
    );
  }
  if (draft.state === "none") return null;
  if (draft.state === "queued") return <Note icon="chip">{t("draft.queued")}</Note>;
  return (
    <div className="grid gap-2">
      {draft.state === "failed" && (
        <Note tone="ember" title={t("draft.failed")}>
          {t(`failure.${draft.failure}` as "failure.timeout")}
        </Note>
      )}
      <p>
        <Button variant="plain" icon="chip" form={DRAFT_FORM}>
          {t(draft.state === "failed" ? "draft.again" : "draft.ask")}
        </Button>
      </p>
    </div>
  );
}
