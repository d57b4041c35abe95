import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { canManageCards } from "#app/features/identity/identity.policy.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { readPerson } from "#app/features/identity/identity.queries.server.ts";
import { revokeCards } from "#app/features/identity/revoke-cards.server.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

async function cardHolder({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person: reader } = await requireTeam(request, context);
  const person = await orNotFound(readPerson(actor, params.id!));
  if (!canManageCards(actor, person)) throw new Response(null, { status: 404 });
  return { actor, person, lang: isShipped(reader.lang) ? reader.lang : "en" } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, lang } = await cardHolder(args);
  return { person: { id: person.id, name: person.name }, title: translator(lang)("identity:revoke.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await cardHolder(args);
  return formAction(args.request, Nothing, async () => {
    await revokeCards(actor, person.id);
    return redirectWithToast(paths.person(person.id), "identity:revoke.done");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function RevokeCards() {
  const { person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  return (
    <>
      <TeamBar crumb={{ href: paths.person(person.id), label: <bdi>{person.name}</bdi> }} title={t("revoke.title")} />
      <Record>
        <div className="grid max-w-column gap-4">
          <p>{t("revoke.explain")}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.person(person.id)}>
              {t("revoke.back")}
            </ButtonLink>
            <Form method="post" action={paths.revokeCards(person.id)} id="form">
              <Button variant="danger">{t("revoke.do")}</Button>
            </Form>
          </div>
        </div>
      </Record>
    </>
  );
}
