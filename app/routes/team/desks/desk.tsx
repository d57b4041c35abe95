import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { DeskPage } from "#app/features/triage/desks/components/desk-page.tsx";
import { DeskPeople } from "#app/features/triage/desks/components/desk-people.tsx";
import { PeopleForm } from "#app/features/triage/desks/components/people-form.tsx";
import { canChangeDesks, canSeeDesks } from "#app/features/triage/desks/desks.policy.ts";
import { deskCode, openDeskPage, openDeskToChange } from "#app/features/triage/desks/desk-page.server.ts";
import { renameDesk } from "#app/features/triage/desks/rename-desk.server.ts";
import { RenameSchema } from "#app/features/triage/themes/themes.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, desk, people } = await openDeskPage(args, canSeeDesks);
  return { lang, desk, people, changes: canChangeDesks(actor) && !desk.ended };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openDeskToChange(args);
  const code = deskCode(args);
  return formAction(args.request, RenameSchema, async (change) => {
    await renameDesk(actor, { code, ...change });
    return redirectWithToast(paths.desk(code), "routing:toast.deskRenamed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => data?.desk.name.words ?? t("routing:desks.title"));

/** A team: its people in order, and for administrators its name and people to change. */
export default function Desk() {
  const { desk, people, changes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form, fields] = useForm<{ name: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { name: desk.written.words } });
  return (
    <DeskPage desk={desk} languages={<LanguageStates languages={desk.languages} />} fields={[fields.name]} errors={form.errors}>
      {desk.ended && <p>{t("desk.ended")}</p>}
      <Section title={t("desk.people")}>{changes ? <PeopleForm desk={desk} people={people} /> : <DeskPeople people={desk.people} />}</Section>
      {changes && (
        <>
          <form id={form.id} method="post" action={paths.desk(desk.code)} noValidate className="grid gap-4">
            <input type="hidden" name="seen" value={desk.textId} />
            <TextField field={fields.name} label={t("desk.name")} lang={desk.written.lang} maxLength={80} />
            <div>
              <Button variant="plain">{t("desk.rename")}</Button>
            </div>
          </form>
          <p>
            <a href={paths.endDesk(desk.code)}>{t("desk.end")}</a>
          </p>
        </>
      )}
    </DeskPage>
  );
}
