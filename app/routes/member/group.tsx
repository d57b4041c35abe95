import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { GroupAbout } from "#app/features/membership/components/group-about.tsx";
import { GroupMembers } from "#app/features/membership/components/group-members.tsx";
import { groupMembers } from "#app/features/membership/membership.queries.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

/** A group, for its members. For everybody else there is nothing here. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const group = (await readProgramme(context.programme)).groups.find((each) => each.slug === params.slug);
  const members = group && (await groupMembers(actor, group.id));
  if (!group || !members) throw nothingHere();
  return data(
    {
      reader: { lang, timeZone: person.timeZone },
      name: nameFor(group.name, lang),
      purpose: nameFor(group.purpose, lang),
      meets: nameFor(group.meets, lang),
      members,
    },
    { headers: PRIVATE_HEADERS },
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.name.words} · Heard` : "Heard" }];

export default function MemberGroup() {
  const { reader, name, purpose, meets, members } = useLoaderData<typeof loader>();
  return (
    <PublicColumn>
      <PageTitle>
        <span lang={name.lang}>{name.words}</span>
      </PageTitle>
      <GroupAbout purpose={purpose} meets={meets} />
      <GroupMembers members={members} reader={reader} />
    </PublicColumn>
  );
}
