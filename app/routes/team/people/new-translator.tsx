import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import { canManageGrant } from "#app/features/identity/identity.policy.ts";
import { listPeople } from "#app/features/identity/identity.queries.server.ts";
import { NewTranslator } from "#app/features/identity/identity.schema.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

async function giver({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canManageGrant(actor, "translator")) throw new Response(null, { status: 404 });
  return { actor, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await giver(args);
  const [people, programme] = await Promise.all([listPeople(actor), readProgramme(args.context.programme)]);
  return {
    lang,
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    languages: programme.languages.filter((one) => one !== programme.workingLanguage).map((one) => ({ value: one, label: nameOfLanguage(one, lang) })),
    chosen: new URL(args.request.url).searchParams.get("lang") ?? "",
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await giver(args);
  return formAction(args.request, NewTranslator, async ({ person, lang }) => {
    await giveGrant(actor, { personId: person, role: "translator", scopeKind: "programme", lang, from: now() });
    return redirectWithToast(paths.translators(), "identity:translators.given");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("identity:translators.add"));

export default function AddTranslator() {
  const { people, languages, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ person: string; lang: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { lang: chosen } });
  const choose = { value: "", label: t("translators.choose") };
  return (
    <>
      <TeamBar crumb={{ href: paths.translators(), label: t("translators.title") }} title={t("translators.add")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors errors={form.errors} fields={[fields.person, fields.lang]} />
          <form id={form.id} method="post" action={paths.newTranslator()} noValidate className="grid gap-5">
            <SelectField field={fields.person} label={t("translators.person")} hint={t("translators.cardStops")} options={[choose, ...people]} />
            <SelectField field={fields.lang} label={t("people.language")} hint={t("translators.bothWays")} options={[choose, ...languages]} />
            <FormButtons save={t("translators.give")} backHref={paths.translators()} back={t("revoke.back")} />
          </form>
        </div>
      </Record>
    </>
  );
}
