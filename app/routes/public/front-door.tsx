import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LatestChange } from "#app/features/backlog/components/latest-change.tsx";
import { latestChange } from "#app/features/backlog/changes.queries.server.ts";
import { openPublicPage } from "#app/features/programme/public-page.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Invitation } from "#app/ui/layout/invitation.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";

export const handle = { front: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme } = await openPublicPage(args);
  return data(
    { lang, phone: programme.phone, latest: await latestChange(actor, lang) },
    { headers: keepUntil(new Date(now().getTime() + 3_600_000)) },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("public:front.title"));

export default function FrontDoor() {
  const { lang, phone, latest } = useLoaderData<typeof loader>();
  const { t } = useTranslation("public");
  return (
    <div className="grid gap-7 md:gap-9 [&>*]:min-w-0">
      <PageTitle lead={t("front.lead")}>
        <span className="block lg:inline">{t("front.beat1")}</span> <span className="block lg:inline">{t("front.beat2")}</span>{" "}
        <span className="block lg:inline">{t("front.beat3")}</span>
      </PageTitle>
      <div className="grid gap-6 md:grid-cols-[1.2fr_1fr] md:gap-12">
        <Invitation
          title={t("front.invitation")}
          action={
            <ButtonLink href={paths.tellUs(lang)} icon="pen">
              {t("front.write")}
            </ButtonLink>
          }
          after={
            phone && (
              <p>
                {t("talk.question")} <Phone number={phone} before={t("talk.call")} /> {t("talk.language")}
              </p>
            )
          }
        >
          <p>{t("front.invitationLine")}</p>
        </Invitation>
        <LinkCard>
          <LinkRow href={paths.enterCode(lang)} icon="key" title={t("front.receipt")} line={t("front.receiptLine")} />
          <LinkRow href={paths.changes(lang)} icon="bulb" title={t("front.changes")} line={t("front.changesLine")} />
          <LinkRow href={paths.councils(lang)} icon="people" title={t("front.join")} line={t("front.joinLine")} />
          <LinkRow href={paths.signIn(lang)} icon="lock" title={t("front.signIn")} line={t("front.signInLine")} />
        </LinkCard>
      </div>
      {latest && (
        <Section title={t("front.latest")}>
          <LatestChange change={latest} lang={lang} />
          <p className="mt-5">
            <a href={paths.changes(lang)}>{t("front.allChanges")}</a>
          </p>
        </Section>
      )}
    </div>
  );
}
