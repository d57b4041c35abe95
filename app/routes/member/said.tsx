import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { SaidCard } from "#app/features/backlog/components/said-card.tsx";
import { saidByPerson } from "#app/features/backlog/said.queries.server.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

/** More than anybody said in the years an advisor serves. */
const MOST = 200;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  return data(
    { lang, reader: { lang, timeZone: person.timeZone }, now: now(), said: await saidByPerson(actor, lang, MOST) },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("member:said.title"));

export default function AllSaid() {
  const { reader, now: moment, said } = useLoaderData<typeof loader>();
  const { t } = useTranslation("member");
  return (
    <PublicColumn>
      <PageTitle>{t("said.title")}</PageTitle>
      {said.length === 0 && (
        <EmptyState
          title={t("home.nothingSaid")}
          actions={
            <ButtonLink href={paths.say()} icon="pen">
              {t("home.sayNew")}
            </ButtonLink>
          }
        >
          {t("home.nothingSaidLine")}
        </EmptyState>
      )}
      {said.map((one) => (
        <SaidCard key={one.input.number} said={one} reader={reader} now={moment} />
      ))}
    </PublicColumn>
  );
}
