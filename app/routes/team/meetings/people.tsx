import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { invitedPeople } from "#app/features/meetings/invited.queries.server.ts";
import { invitePeople } from "#app/features/meetings/invite-people.server.ts";
import { numberOf, openMeetingToPlan, openPlanning } from "#app/features/meetings/meeting-page.server.ts";
import { possibleInvitees } from "#app/features/meetings/meeting.queries.server.ts";
import { InviteSchema } from "#app/features/meetings/meeting.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";
import { TickCards } from "#app/ui/forms/tick-cards.tsx";
import { DataTable } from "#app/ui/layout/data-table.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "invite-people" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, meeting } = await openMeetingToPlan(args);
  const invited = await invitedPeople(actor, meeting.id);
  const known = new Set(invited.map(({ personId }) => personId));
  const others = (await possibleInvitees(actor)).filter(({ id }) => !known.has(id));
  return { lang, number: meeting.number, isOfSeries: meeting.seriesId !== null, invited, others: others.map(({ id, name }) => ({ id, name })) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openPlanning(args);
  const number = numberOf(args);
  return formAction(args.request, InviteSchema, async ({ people, following }) => {
    await invitePeople(actor, { number, people, following: following ?? false });
    return redirectWithToast(paths.invitees(number), "meetings:toast.invited");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:people.title"));

export default function MeetingPeople() {
  const { lang, number, isOfSeries, invited, others } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("meetings");
  const [form, fields] = useForm<{ people: string[]; following: string }>({ id: "invite-people", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.meeting(number), label: t("page.crumb") }} title={t("people.title")} />
      <Record>
        <FormErrors errors={form.errors} fields={[fields.people]} />
        <Section title={t("people.invited", { count: invited.length })}>
          <DataTable
            caption={t("people.title")}
            rows={invited}
            keyOf={(person) => person.personId}
            columns={[
              { label: t("people.name"), header: true, cell: (person) => <bdi>{person.name}</bdi> },
              { label: t("people.language"), cell: (person) => nameOfLanguage(person.lang, lang) },
              { label: t("people.told"), cell: (person) => t(person.hasEmail ? "people.byMail" : "people.byPhone") },
              { label: t("people.answer"), cell: (person) => (person.rsvp ? t(`rsvp.answer.${person.rsvp}`) : t("people.silent")) },
              { label: t("people.remove"), cell: (person) => <a href={paths.uninvite(number, person.personId)}>{t("people.removeOne", { name: person.name })}</a> },
            ]}
          />
          {invited.length > 0 && (
            <p className="mt-3">
              <ButtonLink variant="plain" href={paths.meetingCalls(number)} icon="phone">
                {t("page.calls")}
              </ButtonLink>
            </p>
          )}
        </Section>
        {others.length > 0 && (
          <Section title={t("people.more")}>
            <form id={form.id} method="post" action={paths.invitees(number)} noValidate className="grid max-w-column gap-4">
              <TickCards field={fields.people} legend={t("people.who")} choices={others.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))} />
              {isOfSeries && <TickCard field={fields.following} label={t("people.following")} />}
              <div>
                <Button>{t("people.invite")}</Button>
              </div>
            </form>
          </Section>
        )}
      </Record>
    </>
  );
}
