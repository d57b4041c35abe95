import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { validate as isUuid } from "uuid";
import { textKindInWords } from "#app/features/texts/components/text-kind.ts";
import { TranslateForm } from "#app/features/texts/components/translate-form.tsx";
import { TranslationContext } from "#app/features/texts/components/translation-context.tsx";
import { Pair, WaitingList } from "#app/features/texts/components/waiting-list.tsx";
import { translateText } from "#app/features/texts/translate-text.server.ts";
import { translationJob } from "#app/features/texts/texts.queries.server.ts";
import { TranslateSchema } from "#app/features/texts/texts.schema.ts";
import { openDesk } from "#app/features/triage/desk-page.server.ts";
import { questionAnswered } from "#app/features/triage/question-answered.queries.server.ts";
import { maskedPrefill } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { subjectNumbers } from "#app/features/triage/subject-numbers.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { i18nOf } from "#app/platform/i18n/i18n.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ListPane } from "#app/ui/layout/list-pane.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

function target(params: LoaderFunctionArgs["params"]): { textId: string; lang: string } {
  const { textId = "", lang = "" } = params;
  if (!isUuid(textId) || !isLanguageTag(lang)) throw new Response(null, { status: 404 });
  return { textId, lang };
}

export async function loader(args: LoaderFunctionArgs) {
  const { textId, lang: to } = target(args.params);
  const { actor, desk, lang } = await openDesk(args);
  const job = await translationJob(actor, textId, to);
  if (!job) throw new Response(null, { status: 404 });
  const number = job.subjectId ? (await subjectNumbers(actor, [job]))[job.subjectId] : undefined;
  const asked = job.kind === "input" && job.subjectId ? await questionAnswered(actor, job.subjectId, lang) : null;
  const prefill = job.translation === null ? await maskedPrefill(actor, textId, to) : null;
  return { desk, job, asked, prefill, title: textKindInWords(job, number, i18nOf(lang).getFixedT(lang, "texts")) };
}

/** Saves, and goes on to the next text that waits: the one after it on the desk, else the first. */
export async function action(args: ActionFunctionArgs) {
  const { textId, lang } = target(args.params);
  const { actor, desk } = await openDesk(args);
  return formAction(args.request, TranslateSchema, async ({ words, checked, version }) => {
    await translateText(actor, { textId, lang, words, checked, version });
    const here = desk.waiting.findIndex((one) => one.textId === textId && one.to === lang);
    const others = [...desk.waiting.slice(here + 1), ...desk.waiting.slice(0, Math.max(here, 0))];
    const next = others.find((one) => !one.started) ?? others[0];
    const to = next ? paths.translate(next.textId, next.to) : paths.translation();
    return redirectWithToast(to, checked ? "texts:toast.checked" : "texts:toast.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const handle = { formId: "form" };

export default function Translate() {
  const { desk, job, asked, prefill, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("texts");
  return (
    <ListPane
      show="pane"
      listLabel={t("desk.title")}
      list={
        <>
          <p className="border-b border-line px-4 py-3 text-xl font-bold">{t("desk.title")}</p>
          <WaitingList {...desk} current={{ textId: job.textId, to: job.to }} />
        </>
      }
      bar={<TeamBar crumb={{ href: paths.translation(), label: t("desk.title") }} title={title} state={<Pair from={job.from} to={job.to} />} />}
      pane={<TranslateForm job={job} prefill={prefill} lastResult={reply?.lastResult} />}
      rail={<TranslationContext job={job} asked={asked} reader={desk.reader} now={desk.now} />}
    />
  );
}
