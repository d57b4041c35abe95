import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { HeldRoles } from "#app/features/identity/components/held-roles.tsx";
import { listPeople } from "#app/features/identity/identity.queries.server.ts";
import { canSeePeople } from "#app/features/identity/identity.policy.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { placesFor } from "#app/features/programme/places.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeePeople(actor)) throw new Response(null, { status: 404 });
  const lang = isShipped(person.lang) ? person.lang : "en";
  const [people, programme] = await Promise.all([listPeople(actor), readProgramme(context.programme)]);
  return { people, places: placesFor(programme, lang), title: translator(lang)("identity:people.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function People() {
  const { people, places } = useLoaderData<typeof loader>();
  const { t, i18n } = useTranslation("identity");
  return (
    <>
      <TeamBar title={t("people.title")} state={t("people.count", { count: people.length })} actions={<ButtonLink variant="plain" href={paths.translators()}>{t("translators.title")}</ButtonLink>} />
      <div className="p-4 lg:px-5">
        <DataTable
          caption={t("people.title")}
          rows={people}
          keyOf={(person) => person.id}
          columns={[
            { label: t("people.name"), header: true, cell: (person) => <a href={paths.person(person.id)}><bdi>{person.name}</bdi></a> },
            { label: t("people.roles"), cell: (person) => <HeldRoles grants={person.grants} places={places} /> },
            { label: t("people.language"), cell: (person) => nameOfLanguage(person.lang, i18n.language) },
            { label: t("people.signsIn"), cell: (person) => t(waysIn(person)) },
          ]}
        />
      </div>
    </>
  );
}

function waysIn({ hasEmail, hasCard }: { hasEmail: boolean; hasCard: boolean }) {
  if (hasEmail) return hasCard ? "waysIn.both" : "waysIn.email";
  return hasCard ? "waysIn.card" : "waysIn.none";
}
