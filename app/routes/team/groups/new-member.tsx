import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openGroupToManage } from "#app/features/membership/member-page.server.ts";
import { peopleToAdd } from "#app/features/membership/membership.queries.server.ts";
import { NewMemberSchema } from "#app/features/membership/membership.schema.ts";
import { MEMBERSHIP_KINDS } from "#app/features/membership/membership.ts";
import { startMembership } from "#app/features/membership/start-membership.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, group } = await openGroupToManage(args);
  return { lang, slug: group.slug, name: nameFor(group.name, lang), people: await peopleToAdd(actor, group.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, group } = await openGroupToManage(args);
  return formAction(args.request, NewMemberSchema, async ({ person, ...form }) => {
    const id = await startMembership(actor, { personId: person, groupId: group.id, ...form });
    return redirectWithToast(paths.groupMember(group.slug, id), "membership:memberToast.added");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("membership:addMember.title"));

export const handle = { formId: "form" };

export default function NewMember() {
  const { slug, name, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const [form, fields] = useForm<{ person: string; kind: string; from: string; until: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.group(slug), label: <bdi lang={name.lang}>{name.words}</bdi> }} title={t("addMember.title")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors fields={[fields.person, fields.kind, fields.from, fields.until]} errors={form.errors} />
          <p>{t("addMember.line")}</p>
          <form id={form.id} method="post" action={paths.newMember(slug)} noValidate className="grid gap-5">
            <SelectField
              field={fields.person}
              label={t("addMember.person")}
              options={[{ value: "", label: t("onboarding.choose") }, ...people.map((person) => ({ value: person.id, label: person.name }))]}
            />
            <ChoiceCards
              field={fields.kind}
              legend={t("member.kindLabel")}
              choices={MEMBERSHIP_KINDS.map((kind) => ({ value: kind, label: t(`member.kind.${kind}`), hint: kind === "staff" ? t("addMember.staffHint") : undefined }))}
            />
            <TextField field={fields.from} type="date" dir="ltr" short optional label={t("member.from")} hint={t("addMember.termHint")} />
            <TextField field={fields.until} type="date" dir="ltr" short optional label={t("member.until")} />
            <FormButtons save={t("addMember.do")} backHref={paths.group(slug)} back={t("member.back")} />
          </form>
        </div>
      </Record>
    </>
  );
}
