import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TranslatorsTable } from "#app/features/identity/components/translators-table.tsx";
import { canManageGrant, canSeePeople } from "#app/features/identity/identity.policy.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { administratorsNow, translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { canNoteQualification } from "#app/features/texts/qualified/qualification.policy.ts";
import { listQualifications } from "#app/features/texts/qualified/qualifications.queries.server.ts";
import { QualificationsOf } from "#app/features/translation/components/qualifications-of.tsx";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canSeePeople(actor)) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request, { account: person.lang });
  const [programme, translators] = await Promise.all([readProgramme(context.programme), translatorsNow(actor)]);
  const mayGive = canManageGrant(actor, "translator");
  const languages = [...new Set([...programme.languages, ...translators.map((one) => one.lang)])].filter((one) => one !== programme.workingLanguage);
  const qualifications = await listQualifications(actor);
  const mayNote = translators.filter(({ personId }) => canNoteQualification(actor, personId)).map(({ personId }) => personId);
  return { lang, languages, translators, qualifications, mayNote, mayGive, administrators: mayGive ? [] : await administratorsNow(actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("identity:translators.title"));

export default function Translators() {
  const { lang, languages, translators, qualifications, mayNote, mayGive, administrators } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  return (
    <>
      <TeamBar crumb={{ href: paths.people(), label: t("people.title") }} title={t("translators.title")} />
      <Record>
        {!mayGive && (
          <Note icon="people" title={t("translators.byAdministrators")}>
            <ul>
              {administrators.map(({ personId, name }) => (
                <li key={personId}>
                  <a href={paths.person(personId)}>
                    <bdi>{name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </Note>
        )}
        <TranslatorsTable
          languages={languages}
          translators={translators}
          mayGive={mayGive}
          about={(translator) => <QualificationsOf translator={translator} qualifications={qualifications} mayNote={mayNote.includes(translator.personId)} lang={lang} />}
        />
      </Record>
    </>
  );
}
