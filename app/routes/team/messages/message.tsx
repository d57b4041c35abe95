import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { AudienceWords } from "#app/features/notifications/messages/components/audience-words.tsx";
import { MessageLanguages } from "#app/features/notifications/messages/components/message-languages.tsx";
import { messageChoices } from "#app/features/notifications/messages/message-form.server.ts";
import { openMessage } from "#app/features/notifications/messages/message-page.server.ts";
import { previewMessage } from "#app/features/notifications/messages/preview-message.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { StatusMark } from "#app/ui/feedback/status.tsx";
import { formatDate, formatDateTime } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const opened = await openMessage(args);
  const { message, lang, reader, programme } = opened;
  // One of its languages, else the one it was written in.
  const asked = new URL(args.request.url).searchParams.get("lang");
  const shown = message.languages.find((one) => one.lang === asked)?.lang ?? message.body.lang ?? programme.workingLanguage;
  const { groups, sites } = await messageChoices(opened);
  return { lang, reader, now: now(), message, groups, sites, preview: await previewMessage(opened.actor, message.id, shown) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("messages:one", { number: data?.message.number ?? "" }));

export default function Message() {
  const { lang, reader, now: moment, message, groups, sites, preview } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  const { number, sentAt, languages, people, sourceFrom } = message;
  const hasLetters = languages.some(({ letters, states }) => letters + states.muted + states.unreached > 0);
  const actions = sentAt ? (
    hasLetters && (
      <ButtonLink href={paths.messageLetters(number)} variant="plain" icon="paper">
        {t("page.letterList")}
      </ButtonLink>
    )
  ) : (
    <>
      <ButtonLink href={paths.discardMessage(number)} variant="quiet">
        {t("page.discard")}
      </ButtonLink>
      <ButtonLink href={paths.editMessage(number)} variant="plain" icon="pen">
        {t("page.edit")}
      </ButtonLink>
      <ButtonLink href={paths.testMessage(number)} variant="plain">
        {t("page.test")}
      </ButtonLink>
      {people > 0 && <ButtonLink href={paths.sendMessage(number)}>{t("page.send")}</ButtonLink>}
    </>
  );
  const rail = (
    <>
      <Section title={t("page.whom")} aside={t("page.people", { count: people })}>
        <AudienceWords audience={message.audience} groups={groups} sites={sites} />
      </Section>
      <Facts
        facts={[
          { label: t("page.written"), value: formatDate(message.createdAt, reader, { now: moment }) },
          { label: t("page.by"), value: message.madeBy && <bdi>{message.madeBy}</bdi> },
          { label: t("page.sent"), value: sentAt && formatDateTime(sentAt, reader, { now: moment }) },
          { label: t("page.sourceFrom"), value: sourceFrom && formatDate(sourceFrom, reader, { now: moment }) },
        ]}
      />
      {!sourceFrom && <p className="text-ink2">{t("page.waitsForever")}</p>}
    </>
  );
  return (
    <>
      <TeamBar
        crumb={{ href: paths.messages(), label: t("title") }}
        title={<InlineText text={message.subject} />}
        state={<StatusMark kind={sentAt ? "changed" : "new"} label={t(sentAt ? "state.sent" : "state.draft")} />}
        actions={actions}
      />
      <Record rail={rail}>
        <Section title={t(sentAt ? "page.what" : "page.whom")}>
          {people === 0 ? (
            <Note tone="ember">{t("page.nobody")}</Note>
          ) : (
            <MessageLanguages languages={languages} isSent={sentAt !== null} previewHref={(each) => `${paths.teamMessage(number)}?lang=${encodeURIComponent(each)}#preview`} />
          )}
          {sentAt && <p className="hint mt-3">{t("page.whatLine")}</p>}
        </Section>
        {preview && (
          <Section id="preview" title={t("page.previewOf", { language: nameOfLanguage(preview.lang, lang) })}>
            <div lang={preview.mailLang} dir={preview.dir} className="card grid max-w-column gap-3 p-4 wrap-anywhere">
              <p className="font-semibold">{preview.subject}</p>
              <div className="whitespace-pre-line">{preview.text}</div>
            </div>
          </Section>
        )}
      </Record>
    </>
  );
}
