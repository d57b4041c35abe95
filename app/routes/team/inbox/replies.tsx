import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { allows } from "#app/features/input/input.ts";
import { withBrackets } from "#app/features/texts/templates/blanks.ts";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { openInput } from "#app/features/triage/input-page.server.ts";
import { canChangeReplies } from "#app/features/triage/replies/reply.policy.ts";
import { offeredReplies } from "#app/features/triage/replies/replies.queries.server.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { nameOfLanguage, directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page } = await openInput(args);
  const replies = await offeredReplies(actor, { theirs: page.input.contributorLang, own: page.reader.lang });
  const offered = replies.filter(({ kind }) => allows(page.input.status, kind === "answer" ? "answer" : "ask"));
  if (!allows(page.input.status, "answer") && offered.length === 0) throw nothingHere();
  return { page, offered, mayChange: canChangeReplies(actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.reader.lang, (t) => t("triage:replies.title"));

/** The ready-made replies that fit an input now, each with how it goes: at once, or after a translator. */
export default function Replies() {
  const { page, offered, mayChange } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("triage");
  const { input } = page;
  const query = useInboxQuery();
  const language = nameOfLanguage(input.contributorLang, i18n.language);
  return (
    <InputFormPage page={page} title={t("replies.title")} focus="heading">
      {offered.length === 0 ? (
        <EmptyState title={t("replies.none")}>{t("replies.noneLine")}</EmptyState>
      ) : (
        <ul className="card divide-y divide-line">
          {offered.map(({ code, own, theirs }) => (
            <li key={code} className="grid gap-1 px-4 py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <a href={paths.reply(input.id, code) + query} className="font-semibold">
                  {t(`replies.code.${code}`)}
                </a>
                {!theirs.ready && <Tag tone="ember">{t("replies.waits", { language })}</Tag>}
              </div>
              <p lang={own.lang} dir={directionOf(own.lang)} className="text-ink2">
                {withBrackets(own.words)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <ButtonLink variant="quiet" href={paths.input(input.id) + query}>
          {t("back")}
        </ButtonLink>
        {mayChange && (
          <ButtonLink variant="quiet" href={paths.replyTemplates()}>
            {t("replies.change")}
          </ButtonLink>
        )}
      </div>
    </InputFormPage>
  );
}
