import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { validate as isUuid } from "uuid";
import { invitedPeople } from "#app/features/meetings/invited.queries.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { UninviteSchema } from "#app/features/meetings/meeting.schema.ts";
import { uninvitePerson } from "#app/features/meetings/uninvite-person.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const person = (await invitedPeople(actor, meeting.id)).find(({ personId }) => personId === args.params.personId);
  if (!person) throw nothingHere();
  return { lang, number: meeting.number, isOfSeries: meeting.seriesId !== null, person: { id: person.personId, name: person.name } };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  const { personId } = args.params;
  if (!isUuid(personId)) throw nothingHere();
  return formAction(args.request, UninviteSchema, async ({ following }) => {
    await uninvitePerson(actor, { number, personId: personId!, following: following ?? false });
    return redirectWithToast(paths.invitees(number), "meetings:toast.uninvited");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:uninvite.title"));

export default function Uninvite() {
  const { number, isOfSeries, person } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ following: string }>({ id: "uninvite", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.invitees(number), label: t("people.title") }} title={t("uninvite.title")} />
      <Record>
        <FormErrors errors={form.errors} fields={[]} />
        <form id={form.id} method="post" action={paths.uninvite(number, person.id)} noValidate className="grid max-w-column gap-4">
          <p>{t("uninvite.line", { name: person.name })}</p>
          {isOfSeries && <TickCard field={fields.following} label={t("people.following")} />}
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.invitees(number)}>
              {t("uninvite.keep")}
            </ButtonLink>
            <Button variant="danger">{t("uninvite.button")}</Button>
          </div>
        </form>
      </Record>
    </>
  );
}
