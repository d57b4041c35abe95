import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { qrPicture } from "#app/features/identity/qr-picture.server.ts";
import { WordsForm } from "#app/features/input/components/words-form.tsx";
import { applicationStory } from "#app/features/membership/application-story.queries.server.ts";
import { openStepOf } from "#app/features/membership/application-story.ts";
import { mayWithdraw, mayWrite } from "#app/features/membership/application.ts";
import { ApplicationTimeline } from "#app/features/membership/components/application-timeline.tsx";
import { openApplication } from "#app/features/membership/open-application.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { now } from "#app/platform/clock/clock.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { ReceiptCode } from "#app/ui/layout/receipt-code.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { holder, application, group, lang, programme, reader, secret } = await openApplication(args);
  const steps = await applicationStory(holder, application.id, { programme, group, lang });
  const moment = now();
  return data(
    {
      lang,
      reader,
      now: moment,
      today: dayIn(moment, programme.timeZone),
      secret,
      code: spellCode(secret),
      address: args.context.origin + paths.enterCode(lang),
      qr: await qrPicture(args.context.origin + paths.application(lang, secret)),
      group: { slug: group.slug, name: nameFor(group.name, lang) },
      application,
      steps,
      answers: openStepOf(steps) !== undefined,
      formKey: newFormKey(),
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.lang, (t) => t("membership:own.title")),
  { name: "robots", content: "noindex, nofollow" },
];

/** What became of an application, for whoever holds its code. */
export default function OwnApplicationPage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  const { lang, secret, application, steps, group } = page;
  const withdrawn = application.state === "withdrew";
  return (
    <PublicColumn>
      <PageTitle lead={withdrawn ? t("own.withdrawnLead") : t("own.lead")}>{t("own.title")}</PageTitle>
      <p>
        <a href={paths.council(lang, group.slug)} lang={group.name.lang} dir={directionOf(group.name.lang)}>
          {group.name.words}
        </a>
      </p>
      <ReceiptCode
        title={t("own.code")}
        code={page.code}
        address={page.address}
        picture={<img src={page.qr} alt={t("own.picture")} width={132} height={132} className="rounded-field" />}
      >
        {t("own.keep")}
      </ReceiptCode>
      <Section title={t("own.story")}>
        <ApplicationTimeline
          steps={steps}
          application={application}
          reader={page.reader}
          now={page.now}
          today={page.today}
          replyForm={
            page.answers && (
              <div className="no-print">
                <WordsForm
                  id="reply"
                  action={paths.applicationReply(lang, secret)}
                  label={t("own.reply.label")}
                  hint={t("own.reply.hint")}
                  send={t("own.reply.send")}
                  formKey={page.formKey}
                />
              </div>
            )
          }
        />
      </Section>
      {!withdrawn && (
        <div className="no-print">
          <Section title={t("own.more")}>
            <LinkCard>
              {mayWrite(application.state) && (
                <LinkRow href={paths.applicationAdd(lang, secret)} icon="plus" title={t("own.add.title")} line={t("own.add.line")} />
              )}
              {mayWithdraw(application.state) && (
                <LinkRow href={paths.applicationWithdraw(lang, secret)} icon="cross" title={t("own.withdraw.link")} line={t("own.withdraw.line")} />
              )}
            </LinkCard>
          </Section>
        </div>
      )}
    </PublicColumn>
  );
}
