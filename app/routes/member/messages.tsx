import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { ownMessages } from "#app/features/notifications/messages/own-messages.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { dayIn, formatDate } from "#app/ui/format/format.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const { timeZone } = await readProgramme(context.programme);
  // In the language of the account, which may be one whose pages do not ship: a person translated the message into it.
  const messages = await ownMessages(actor, person.lang, dayIn(now(), timeZone));
  return data({ lang, reader: { lang, timeZone: person.timeZone }, now: now(), messages }, { headers: PRIVATE_HEADERS });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("messages:own.title"));

export default function Messages() {
  const { reader, now: moment, messages } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  return (
    <PublicColumn>
      <PageTitle lead={t("own.lead")}>{t("own.title")}</PageTitle>
      {messages.length === 0 && <EmptyState title={t("own.empty")}>{t("own.emptyLine")}</EmptyState>}
      {messages.map(({ number, subject, body, lang, isTranslated, sentAt }) => (
        <article key={number} className="card grid gap-2 p-4">
          <h2 lang={lang} dir={directionOf(lang)}>
            {subject}
          </h2>
          <p className="small text-ink2">
            {formatDate(sentAt, reader, { now: moment })}
            {!isTranslated && <> · {t("own.untranslated")}</>}
          </p>
          <div lang={lang} dir={directionOf(lang)} className="wrap-anywhere whitespace-pre-line">
            {body}
          </div>
        </article>
      ))}
    </PublicColumn>
  );
}
