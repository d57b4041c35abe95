import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InputStoryTimeline, openQuestionOf } from "#app/features/backlog/components/input-story.tsx";
import { inputStory, ownWords } from "#app/features/backlog/input-story.queries.server.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { HelpNow } from "#app/features/input/components/help-now.tsx";
import { HelpBox } from "#app/features/input/components/help-box.tsx";
import { QuoteForm } from "#app/features/input/components/quote-form.tsx";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { canStillAmend, OPEN_STATUSES } from "#app/features/input/input.ts";
import { openReceipt } from "#app/features/input/open-receipt.server.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { helpFor } from "#app/features/input/help-for.server.ts";
import { helpLinesFor } from "#app/features/input/tell-us-page.server.ts";
import { readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { OwnCasePart } from "#app/features/triage/intake/components/own-case.tsx";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { holder, input, lang, programme, reader, secret } = await openReceipt(args);
  const story = await inputStory(holder, input.id, lang);
  return data(
    {
      lang,
      reader,
      now: now(),
      secret,
      code: spellCode(secret),
      address: args.context.origin + paths.enterCode(lang),
      qr: await qrPicture(args.context.origin + paths.receipt(lang, secret)),
      story,
      help: OPEN_STATUSES.includes(input.status) ? helpFor(programme, lang, ownWords(story)) : null,
      isUrgent: input.urgency <= 2,
      unread: input.status === "new",
      // The message may become a case at any moment: what the story knows counts, so that the page does not contradict itself.
      ownCase: story.ownCase && (await readOwnCase(holder, input.id)),
      // Whoever asks for help for themselves sees who helps at once, however long passing it on takes.
      helpLines: input.urgency <= 2 || story.ownCase ? helpLinesFor(programme.helpLines, lang) : [],
      readBy: input.ackDueAt,
      withdrawn: input.withdrawnAt !== null,
      mayAmend: canStillAmend(input),
      wroteIn: input.text.lang,
      quoteAllowed: input.quoteAllowed,
      hasContact: input.hasContact,
      formKey: newFormKey(),
      // What somebody typed in reply to a question goes along into another language.
      hasNoForm: !openQuestionOf(story.items),
      formPath: paths.receiptReply(lang, secret),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const handle = { formId: "reply" };

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => t("receipt:page.title")),
  { name: "robots", content: "noindex, nofollow" },
];

export default function Receipt() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("receipt");
  const { lang, secret, story, withdrawn, help, helpLines } = page;
  return (
    <PublicColumn>
      <PageTitle lead={withdrawn ? t("page.withdrawnLead") : t("page.lead")}>{t("page.title")}</PageTitle>
      {help && <HelpNow help={help} line={page.isUrgent && page.unread ? "kept" : undefined} />}
      {!help && helpLines.length > 0 && !withdrawn && <HelpBox lines={helpLines} line={page.unread ? "sent" : undefined} />}
      <ReceiptCode
        title={t("code.title")}
        code={page.code}
        address={page.address}
        picture={<img src={page.qr} alt={t("code.picture")} width={132} height={132} className="rounded-field" />}
      >
        {page.hasContact ? t("code.keep") : t("code.keepNoContact")}
      </ReceiptCode>
      {page.ownCase && (
        <OwnCasePart ownCase={page.ownCase} consentHref={paths.receiptConsent(lang, secret)} revokeHref={paths.receiptRevoke(lang, secret)} formKey={page.formKey} />
      )}
      <Section title={t("story.title")}>
        <InputStoryTimeline
          story={story}
          reader={page.reader}
          now={page.now}
          readBy={page.readBy}
          replyForm={
            openQuestionOf(story.items) && (
              <div className="no-print">
                <WordsForm
                  id="reply"
                  action={paths.receiptReply(lang, secret)}
                  label={t("reply.label")}
                  hint={t("reply.hint")}
                  send={t("reply.send")}
                  formKey={page.formKey}
                />
              </div>
            )
          }
        />
      </Section>
      {!withdrawn && (
        <div className="no-print grid gap-9">
          {!page.ownCase && (
            <Section title={t("quote.title")}>
              <QuoteForm action={paths.receiptQuote(lang, secret)} allowed={page.quoteAllowed} />
            </Section>
          )}
          <Section title={t("more.title")}>
            <LinkCard>
              <LinkRow href={paths.receiptAdd(lang, secret)} icon="plus" title={t("more.add")} line={t("more.addLine")} />
              {page.mayAmend && (
                <LinkRow href={paths.receiptAmend(lang, secret)} icon="pen" title={t("more.amend")} line={t("more.amendLine")} />
              )}
              <LinkRow href={paths.receiptLanguage(lang, secret)} icon="globe" title={t("more.language")} line={t("more.languageLine", { language: nameOfLanguage(page.wroteIn, lang) })} />
              <LinkRow href={paths.receiptWithdraw(lang, secret)} icon="cross" title={t("more.withdraw")} line={t("more.withdrawLine")} />
            </LinkCard>
          </Section>
        </div>
      )}
    </PublicColumn>
  );
}
