import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CouncilWords } from "#app/features/membership/components/council-words.tsx";
import { openCouncil } from "#app/features/membership/open-application.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { now } from "#app/platform/clock/clock.ts";
import { keepUntil } from "#app/platform/http/cache-page.ts";
import { directionOf } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { LinkCard, LinkRow } from "#app/ui/layout/link-row.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle, Section } from "#app/ui/layout/section.tsx";
import { Phone } from "#app/ui/phone.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme, group } = await openCouncil(args);
  const plain = new URL(args.request.url).search === "";
  return data(
    {
      lang,
      slug: group.slug,
      name: nameFor(group.name, lang),
      purpose: nameFor(group.purpose, lang),
      meets: nameFor(group.meets, lang),
      join: group.join && nameFor(group.join, lang),
      takesApplications: group.takesApplications,
      phone: programme.phone,
    },
    { headers: plain ? keepUntil(new Date(now().getTime() + 3_600_000)) : {} },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data && data.name.words);

const OFFERS = ["pay", "interpreter", "childCare", "access"] as const;

/** One group, for whoever may want to join it: what it is for, how it meets, what we offer, how to join. */
export default function Council() {
  const { lang, slug, name, purpose, meets, join, takesApplications, phone } = useLoaderData<typeof loader>();
  const { t } = useTranslation("membership");
  return (
    <PublicColumn>
      <PageTitle>
        <span lang={name.lang} dir={directionOf(name.lang)}>
          {name.words}
        </span>
      </PageTitle>
      <CouncilWords text={purpose} />
      {takesApplications ? (
        <div className="grid">
          <ButtonLink href={paths.apply(lang, slug)} icon="pen">
            {t("council.apply")}
          </ButtonLink>
        </div>
      ) : (
        <Note title={t("council.full")}>{t("council.fullLine")}</Note>
      )}
      <Section title={t("council.meetsTitle")}>
        <CouncilWords text={meets} />
      </Section>
      <Section title={t("council.joinTitle")}>{join ? <CouncilWords text={join} /> : <p>{t("council.joinText")}</p>}</Section>
      <Section title={t("council.offersTitle")}>
        <ul className="grid list-disc gap-2 ps-5">
          {OFFERS.map((offer) => (
            <li key={offer}>{t(`council.offers.${offer}`)}</li>
          ))}
        </ul>
      </Section>
      <LinkCard>
        <LinkRow href={paths.tellSomebody(lang, slug)} icon="people" title={t("council.tell")} line={t("council.tellLine")} />
        <LinkRow href={paths.enterCode(lang)} icon="key" title={t("council.applied")} line={t("council.appliedLine")} />
      </LinkCard>
      {phone && (
        <p>
          {t("council.call")} <Phone number={phone} />
        </p>
      )}
    </PublicColumn>
  );
}
