import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { canSeeBacklog } from "#app/features/backlog/backlog.policy.ts";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { GroupAbout } from "#app/features/membership/components/group-about.tsx";
import { GroupMembers } from "#app/features/membership/components/group-members.tsx";
import { groupMembers } from "#app/features/membership/membership.queries.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const group = (await readProgramme(context.programme)).groups.find((each) => each.slug === params.slug);
  if (!group) throw nothingHere();
  const members = await groupMembers(actor, group.id);
  return {
    reader: { lang, timeZone: person.timeZone },
    name: nameFor(group.name, lang),
    purpose: nameFor(group.purpose, lang),
    meets: nameFor(group.meets, lang),
    members,
    improvements: canSeeBacklog(actor) ? await openImprovements(actor, lang) : [],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data && `${data.name.words} · Heard` }];

export default function GroupPage() {
  const { reader, name, purpose, meets, members, improvements } = useLoaderData<typeof loader>();
  const { t } = useTranslation("programme");
  return (
    <>
      <TeamBar title={<bdi lang={name.lang}>{name.words}</bdi>} />
      <Record>
        <GroupAbout purpose={purpose} meets={meets} />
        {members && <GroupMembers members={members} reader={reader} />}
        {improvements.length > 0 && (
          <Section title={t("group.improvements")}>
            <ul className="grid gap-2">
              {improvements.map(({ id, number, title, status }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <StatusWord status={status} />
                  <a href={paths.improvement(number)}>
                    <InlineText text={title} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Record>
    </>
  );
}
