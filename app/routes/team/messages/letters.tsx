import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { messageLetters } from "#app/features/notifications/messages/letters.queries.server.ts";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { Tag } from "#app/ui/feedback/tag.tsx";
import { dayIn } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { Phone } from "#app/ui/phone.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, message, programme } = await openMessage(args);
  const letters = await orNotFound(messageLetters(actor, message.number, dayIn(now(), programme.timeZone)));
  return { lang, number: message.number, letters };
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:letters.title"));

export default function MessageLetters() {
  const { lang, number, letters } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  return (
    <>
      <TeamBar crumb={{ href: paths.teamMessage(number), label: t("one", { number }) }} title={t("letters.title")} />
      <Record>
        {letters.length === 0 ? <EmptyState done title={t("letters.none")} /> : <p className="no-print text-ink2">{t("letters.line")}</p>}
        {letters.map(({ personId, name, lang: theirs, phone, reason, words }) => (
          <section key={personId} className="card grid max-w-column gap-3 p-6 [break-after:page] [break-inside:avoid]">
            <p className="no-print flex flex-wrap items-center gap-x-3 gap-y-1">
              <Tag tone="ember">{t(`letters.reason.${reason}`)}</Tag>
              <span>{phone ? <Phone number={phone} /> : t("letters.noPhone")}</span>
            </p>
            <h2>
              <bdi>{name}</bdi>
            </h2>
            {words ? (
              <div lang={words.lang} dir={directionOf(words.lang)} className="grid gap-3">
                <p className="font-semibold">{words.subject}</p>
                <p className="wrap-anywhere whitespace-pre-line">{words.body}</p>
              </div>
            ) : (
              <p className="text-ember">{t("letters.waiting", { language: nameOfLanguage(theirs, lang) })}</p>
            )}
          </section>
        ))}
      </Record>
    </>
  );
}
