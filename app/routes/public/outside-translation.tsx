import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { OUTSIDE_FORM, OutsideForm } from "#app/features/translation/outside/components/outside-form.tsx";
import { openOutside } from "#app/features/translation/outside/open-outside.server.ts";
import { readOutside, wordsField, type OutsideReply } from "#app/features/translation/outside/outside-form.ts";
import { saveOutside } from "#app/features/translation/outside/save-outside.server.ts";
import { isRetype, readForm } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { ErrorSummary } from "#app/ui/forms/error-summary.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export const handle = { formId: OUTSIDE_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, code, work } = await openOutside(args);
  const { searchParams } = new URL(args.request.url);
  return data({ lang, reader, code, work, saved: searchParams.has("saved"), moved: searchParams.has("moved") }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

/** Saves what was typed; what somebody of the team did meanwhile is left as it is, and told. */
export async function action(args: ActionFunctionArgs) {
  const { holder, lang, code, work } = await openOutside(args);
  const { reply, changed } = readOutside(await readForm(args.request), work.texts);
  const again = (errors: OutsideReply["errors"], status: number) => data<OutsideReply>({ ...reply, errors }, { status, headers: PRIVATE_HEADERS });
  if (isRetype(args.request)) return again([], 200);
  if (reply.errors.length > 0) return again(reply.errors, 400);
  const refusal = (textId: string) => ({ field: wordsField({ textId, version: 0 }).id, message: "errors:changedMeanwhile" });
  try {
    const { refused } = await saveOutside(holder, { name: reply.name, texts: changed });
    if (refused.length > 0) return again(refused.map(refusal), 409);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.status === 404) throw nothingHere();
    return again(changed.map(({ textId }) => refusal(textId)), error.status);
  }
  return seeOther(`${paths.outsideTranslation(lang, code)}?saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [...pageTitle(page?.lang, (t) => t("translations:outside.page")), { name: "robots", content: "noindex, nofollow" }];

export default function OutsideTranslation() {
  const { lang, reader, code, work, saved, moved } = useLoaderData<typeof loader>();
  const reply: OutsideReply | undefined = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const name = (of: string) => nameOfLanguage(of, lang);
  return (
    <PublicColumn>
      {reply && <ErrorSummary errors={reply.errors.map(({ field, message }) => ({ id: field, message }))} />}
      <PageTitle lead={t("outside.lead", { recipient: `\u2068${work.recipient}\u2069`, from: name(work.from), to: name(work.to), date: formatDate(work.expiresAt, reader) })}>{t("outside.page")}</PageTitle>
      {saved && (
        <div role="status">
          <Note tone="leaf" title={t("outside.pageSaved")}>
            {t("outside.pageSavedLine")}
          </Note>
        </div>
      )}
      {moved && (
        <div role="status">
          <Note tone="leaf" title={t("outside.moved")}>
            {t("outside.movedLine")}
          </Note>
        </div>
      )}
      <Note>{t("outside.rules")}</Note>
      {work.gone > 0 && <p>{t("outside.gone", { count: work.gone })}</p>}
      {work.texts.length === 0 ? <p>{t("outside.allDone")}</p> : <OutsideForm action={paths.outsideTranslation(lang, code)} work={work} reply={reply} languageHref={(textId) => paths.outsideLanguage(lang, code, textId)} />}
    </PublicColumn>
  );
}
