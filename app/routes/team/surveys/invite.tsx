import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { invitePeople } from "#app/features/surveys/invitations/invite-people.server.ts";
import { InviteSchema } from "#app/features/surveys/invitations/invitations.schema.ts";
import { peopleToInvite } from "#app/features/surveys/invitations/invitations.queries.server.ts";
import { openInvitations } from "#app/features/surveys/invitations/open-invitations.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/feedback/empty-state.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, number, lang, survey, title, isOpen } = await openInvitations(args);
  if (!isOpen) throw found(paths.surveyInvitations(number));
  return { number, surveyTitle: title, people: await peopleToInvite(actor, survey), title: translator(lang)("surveys:invitations.invite") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, number } = await openInvitations(args);
  return formAction(args.request, InviteSchema, async ({ people }) => {
    const { invited } = await invitePeople(actor, { number, people });
    return redirectWithToast(paths.surveyInvitations(number), "surveys:invitations.invited", { count: invited });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Invite() {
  const { number, surveyTitle, people, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form, fields] = useForm<{ people: string[] }>({ id: "form", lastResult: reply?.lastResult });
  // What was ticked before the form came back; at first everybody is.
  const ticked = reply ? [fields.people.initialValue].flat() : people.map(({ personId }) => personId);
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyInvitations(number), label: <InlineText text={surveyTitle} /> }} title={title} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors errors={form.errors} fields={[fields.people]} />
          {people.length === 0 ? (
            <EmptyState done title={t("invitations.allAsked")}>
              {t("invitations.allAskedLine")}
            </EmptyState>
          ) : (
            <Form method="post" action={paths.inviteToSurvey(number)} id={form.id} className="grid gap-5">
              <fieldset className="field">
                <legend className="label mb-1.5">{t("invitations.whom")}</legend>
                <p className="hint">{t("invitations.whomHint")}</p>
                <div className="grid gap-2">
                  {people.map(({ personId, name }, index) => (
                    <label key={personId} className="choice">
                      <input type="checkbox" className="pick" id={index === 0 ? fields.people.id : undefined} name="people" value={personId} defaultChecked={ticked.includes(personId)} />
                      <bdi>{name}</bdi>
                    </label>
                  ))}
                </div>
              </fieldset>
              <div>
                <Button>{t("invitations.send")}</Button>
              </div>
            </Form>
          )}
        </div>
      </Record>
    </>
  );
}
