import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { DeskPage } from "#app/features/triage/desks/components/desk-page.tsx";
import { PeopleForm } from "#app/features/triage/desks/components/people-form.tsx";
import { canChangeDesks } from "#app/features/triage/desks/desks.policy.ts";
import { deskCode, openDeskPage, openDeskToChange } from "#app/features/triage/desks/desk-page.server.ts";
import { DeskPeopleSchema } from "#app/features/triage/desks/desks.schema.ts";
import { setDeskPeople } from "#app/features/triage/desks/set-desk-people.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export const handle = { formId: "people-form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, desk, people } = await openDeskPage(args, canChangeDesks);
  return { lang, desk, people };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openDeskToChange(args);
  const code = deskCode(args);
  return formAction(args.request, DeskPeopleSchema, async (change) => {
    await setDeskPeople(actor, { code, ...change });
    return redirectWithToast(paths.desk(code), "routing:toast.peopleSet");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:desk.people"));

export default function DeskPeopleInOrder() {
  const { desk, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  return (
    <DeskPage desk={desk} languages={<LanguageStates languages={desk.languages} />} title={t("desk.people")} errors={answer?.lastResult?.error?.[""] ?? undefined}>
      <PeopleForm desk={desk} people={people} lastResult={answer?.lastResult} />
    </DeskPage>
  );
}
