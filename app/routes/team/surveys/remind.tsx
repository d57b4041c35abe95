import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { DAYS_BETWEEN_REMINDERS } from "#app/features/surveys/invitations/invitations.ts";
import { RemindSchema } from "#app/features/surveys/invitations/invitations.schema.ts";
import { openInvitations } from "#app/features/surveys/invitations/open-invitations.server.ts";
import { remindSilent } from "#app/features/surveys/invitations/remind-silent.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { found } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { number, lang, title, people, isOpen } = await openInvitations(args);
  const due = people.filter(({ mayBeReminded }) => mayBeReminded);
  if (!isOpen || due.length === 0) throw found(paths.surveyInvitations(number));
  return {
    number,
    surveyTitle: title,
    mails: due.filter(({ hasEmail }) => hasEmail).length,
    letters: due.filter(({ hasEmail }) => !hasEmail).length,
    title: translator(lang)("surveys:invitations.remind"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, number } = await openInvitations(args);
  return formAction(args.request, RemindSchema, async () => {
    const { reminded } = await remindSilent(actor, { number });
    return redirectWithToast(paths.surveyInvitations(number), "surveys:invitations.reminded", { count: reminded });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Remind() {
  const { number, surveyTitle, mails, letters, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("surveys");
  const [form] = useForm({ id: "form", lastResult: reply?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.surveyInvitations(number), label: <InlineText text={surveyTitle} /> }} title={title} />
      <Record>
        <div className="grid max-w-column gap-4">
          <FormErrors errors={form.errors} fields={[]} />
          <p>{t("invitations.remindMails", { count: mails })}</p>
          {letters > 0 && <p>{t("invitations.remindLetters", { count: letters })}</p>}
          <p className="text-ink2">{t("invitations.remindRule", { days: DAYS_BETWEEN_REMINDERS })}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.surveyInvitations(number)}>
              {t("invitations.backTo")}
            </ButtonLink>
            <Form method="post" action={paths.remindOfSurvey(number)} id={form.id}>
              <Button>{t("invitations.remindNow")}</Button>
            </Form>
          </div>
        </div>
      </Record>
    </>
  );
}
