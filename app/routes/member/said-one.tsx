import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputStoryTimeline, openQuestionOf } from "#app/features/backlog/components/input-story.tsx";
import { inputStory, ownWords } from "#app/features/backlog/input-story.queries.server.ts";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import { HelpBox } from "#app/features/input/components/help-box.tsx";
import { QuoteForm } from "#app/features/input/components/quote-form.tsx";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { canStillAmend, OPEN_STATUSES } from "#app/features/input/input.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { helpFor } from "#app/features/input/help-for.server.ts";
import { helpLinesFor } from "#app/features/input/tell-us-page.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { OwnCasePart } from "#app/features/triage/intake/components/own-case.tsx";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, input, reader } = await openOwnInput(args);
  const programme = await readProgramme(args.context.programme);
  const story = await inputStory(actor, input.id, reader.lang);
  return data(
    {
      reader,
      now: now(),
      number: input.number,
      story,
      help: OPEN_STATUSES.includes(input.status) ? helpFor(programme, reader.lang, ownWords(story)) : null,
      isUrgent: input.urgency <= 2,
      unread: input.status === "new",
      readBy: input.ackDueAt,
      // The message may become a case at any moment: what the story knows counts, so that the page does not contradict itself.
      ownCase: story.ownCase && (await readOwnCase(actor, input.id)),
      helpLines: input.urgency <= 2 || story.ownCase ? helpLinesFor(programme.helpLines, reader.lang) : [],
      withdrawn: input.withdrawnAt !== null,
      mayAmend: canStillAmend(input),
      wroteIn: input.text.lang,
      quoteAllowed: input.quoteAllowed,
      formKey: newFormKey(),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.reader.lang, (t) => t("member:said.one", { number: data?.number ?? 0 }));

export default function SaidOne() {
  const { reader, now: moment, number, story, readBy, help, isUrgent, unread, helpLines, ownCase, withdrawn, mayAmend, wroteIn, quoteAllowed, formKey } = useLoaderData<typeof loader>();
  const { t } = useTranslation(["receipt", "member"]);
  return (
    <PublicColumn>
      <PageTitle>{t("member:said.one", { number })}</PageTitle>
      {help && <HelpNow help={help} line={isUrgent && unread ? "kept" : undefined} />}
      {!help && helpLines.length > 0 && !withdrawn && <HelpBox lines={helpLines} line={unread ? "sent" : undefined} />}
      {ownCase && <OwnCasePart ownCase={ownCase} consentHref={paths.saidConsent(number)} revokeHref={paths.saidRevoke(number)} formKey={formKey} />}
      <Section title={t("story.title")}>
        <InputStoryTimeline
          story={story}
          reader={reader}
          now={moment}
          readBy={readBy}
          replyForm={
            openQuestionOf(story.items) && (
              <WordsForm id="reply" action={paths.saidReply(number)} label={t("reply.label")} send={t("reply.send")} formKey={formKey} />
            )
          }
        />
      </Section>
      {!withdrawn && (
        <>
          {!ownCase && (
            <Section title={t("quote.title")}>
              <QuoteForm action={paths.saidQuote(number)} allowed={quoteAllowed} />
            </Section>
          )}
          <Section title={t("more.title")}>
            <LinkCard>
              <LinkRow href={paths.saidAdd(number)} icon="plus" title={t("more.add")} line={t("more.addLine")} />
              {mayAmend && <LinkRow href={paths.saidAmend(number)} icon="pen" title={t("more.amend")} line={t("more.amendLine")} />}
              <LinkRow href={paths.saidLanguage(number)} icon="globe" title={t("more.language")} line={t("more.languageLine", { language: nameOfLanguage(wroteIn, reader.lang) })} />
              <LinkRow href={paths.saidWithdraw(number)} icon="cross" title={t("more.withdraw")} line={t("more.withdrawLine")} />
            </LinkCard>
          </Section>
        </>
      )}
      <p>
        <a href={paths.said()}>{t("member:home.allSaid")}</a>
      </p>
    </PublicColumn>
  );
}
