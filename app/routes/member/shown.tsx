import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { chooseShown } from "#app/features/membership/choose-shown.server.ts";
import { ownMemberships } from "#app/features/membership/membership.queries.server.ts";
import { ShowsSchema } from "#app/features/membership/membership.schema.ts";
import { SHOWN_FACTS, takesPart } from "#app/features/membership/membership.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

/** The asker's own place in the group of the address. @throws 404 where they have none. */
async function ownPlace({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const group = (await readProgramme(context.programme)).groups.find((each) => each.slug === params.slug);
  const place = group && (await ownMemberships(actor)).find(({ groupId, state }) => groupId === group.id && takesPart(state));
  if (!place) throw nothingHere();
  return { actor, group, place, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { group, place, lang } = await ownPlace(args);
  return data({ lang, slug: group.slug, name: nameFor(group.name, lang), shows: place.shows }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, group } = await ownPlace(args);
  return formAction(args.request, ShowsSchema, async ({ shows }) => {
    await chooseShown(actor, { groupId: group.id, shows });
    return redirectWithToast(paths.ownGroup(group.slug), "membership:memberToast.shows");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("membership:shows.title"));

export default function Shown() {
  const { slug, name, shows } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ shows: string[] }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { shows } });
  return (
    <PublicColumn>
      <FormErrors fields={[fields.shows as never]} errors={form.errors} />
      <PageTitle lead={t("shows.lead")}>{t("shows.title")}</PageTitle>
      <form id={form.id} method="post" action={paths.shownOfMe(slug)} noValidate className="grid gap-5">
        <TickCards
          field={fields.shows as never}
          legend={t("shows.legend")}
          optional
          choices={SHOWN_FACTS.map((fact) => ({ value: fact, label: t(`shows.fact.${fact}`) }))}
        />
        <div className="flex flex-wrap gap-2">
          <Button>{t("shows.do")}</Button>
          <ButtonLink variant="quiet" href={paths.ownGroup(slug)}>
            <bdi lang={name.lang}>{name.words}</bdi>
          </ButtonLink>
        </div>
      </form>
    </PublicColumn>
  );
}
