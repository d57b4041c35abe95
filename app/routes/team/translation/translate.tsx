import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { TranslateSchema } from "#app/features/texts/texts.schema.ts";
import { DraftForm, MachineDraft } from "#app/features/translation/desk/components/machine-draft.tsx";
import { ReviewNote } from "#app/features/translation/desk/components/review-note.tsx";
import { TranslateForm } from "#app/features/translation/desk/components/translate-form.tsx";
import { TranslationContext } from "#app/features/translation/desk/components/translation-context.tsx";
import { deskAddress, Pair, WaitingList } from "#app/features/translation/desk/components/waiting-list.tsx";
import { draftStateOf } from "#app/features/translation/desk/draft-state.queries.server.ts";
import { openDeskText, publishingOf } from "#app/features/translation/desk/desk-page.server.ts";
import { nextOnDesk } from "#app/features/translation/desk/desk.ts";
import { neighboursOf } from "#app/features/translation/desk/neighbours.queries.server.ts";
import { questionAnswered } from "#app/features/translation/desk/question-answered.queries.server.ts";
import { subjectLink } from "#app/features/translation/desk/subject-link.server.ts";
import { questionsAbout } from "#app/features/translation/questions/questions.queries.server.ts";
import { maskedPrefill } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { ListPane } from "#app/ui/layout/list-pane.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, desk, lang, text, number } = await openDeskText(args);
  const [draft, publishing, link, questions, neighbours, asked, masked] = await Promise.all([
    draftStateOf(actor, text),
    publishingOf(actor, text),
    subjectLink(actor, text),
    questionsAbout(actor, text.textId),
    neighboursOf(actor, text),
    text.kind === "input" && text.subjectId ? questionAnswered(actor, text.subjectId, lang) : null,
    text.translation === null ? maskedPrefill(actor, text.textId, text.to) : null,
  ]);
  const fromDraft = new URL(args.request.url).searchParams.has("draft");
  return {
    desk,
    text,
    number,
    draft,
    link,
    questions,
    neighbours,
    asked,
    mayPublish: publishing.first,
    isOwn: actor.kind === "person" && text.authorId === actor.personId,
    isMasked: masked !== null && !fromDraft,
    startFrom: fromDraft ? text.draft : masked,
    title: textKindInWords(text, number, i18nOf(lang).getFixedT(lang, "texts")),
  };
}

/** Saves, and goes on to the next text that waits, or back to this one. */
export async function action(args: ActionFunctionArgs) {
  const { actor, desk, text } = await openDeskText(args);
  const { textId, to } = text;
  return formAction(args.request, TranslateSchema, async ({ goOn, ...form }) => {
    const outcome = await translateText(actor, { textId, lang: to, ...form });
    const next = goOn === "next" ? nextOnDesk(desk.waiting, { textId, to }) : null;
    const address = next ? deskAddress(next) : goOn === "stay" ? paths.translate(textId, to) : paths.translation();
    return redirectWithToast(address, outcome === "reviewed" ? "texts:toast.checked" : outcome === "ready" ? "translations:toast.ready" : "texts:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Translate() {
  const { desk, text, number, draft, link, questions, neighbours, asked, mayPublish, isOwn, isMasked, startFrom, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  return (
    <ListPane
      show="pane"
      listLabel={t("desk.title")}
      list={
        <>
          <p className="border-b border-line px-4 py-3 text-xl font-bold">{t("desk.title")}</p>
          <WaitingList {...desk} current={{ textId: text.textId, to: text.to }} />
        </>
      }
      bar={<TeamBar crumb={{ href: paths.translation(), label: t("desk.title") }} title={title} state={<Pair from={text.from} to={text.to} />} />}
      pane={
        <div className="grid gap-5">
          <DraftForm text={text} draft={draft} />
          <ReviewNote text={text} isOwn={isOwn} reader={desk.reader} now={desk.now} />
          {isMasked && <Note tone="ember">{t("context.prefilled")}</Note>}
          <TranslateForm text={text} startFrom={startFrom} mayPublish={mayPublish} draft={<MachineDraft text={text} draft={draft} />} lastResult={reply?.lastResult} />
        </div>
      }
      rail={<TranslationContext text={text} number={number} link={link} asked={asked} questions={questions} neighbours={neighbours} reader={desk.reader} now={desk.now} />}
    />
  );
}
