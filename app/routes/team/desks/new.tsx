import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addDesk } from "#app/features/triage/desks/add-desk.server.ts";
import { canChangeDesks } from "#app/features/triage/desks/desks.policy.ts";
import { NewDeskSchema } from "#app/features/triage/desks/desks.schema.ts";
import { openRouting } from "#app/features/triage/routing/routing-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openRouting(args, canChangeDesks);
  return { lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openRouting(args, canChangeDesks);
  return formAction(args.request, NewDeskSchema, async (desk) => redirectWithToast(paths.desk(await addDesk(actor, desk)), "routing:toast.deskAdded"));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("routing:desk.new"));

export default function NewDesk() {
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("routing");
  const [form, fields] = useForm<{ name: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar crumb={{ href: paths.desks(), label: t("desks.title") }} title={t("desk.new")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors errors={form.errors} fields={[fields.name]} />
          <form id={form.id} method="post" action={paths.newDesk()} noValidate className="grid gap-5">
            <TextField field={fields.name} label={t("desk.name")} maxLength={80} />
            <FormButtons save={t("desk.add")} backHref={paths.desks()} back={t("back")} />
          </form>
        </div>
      </Record>
    </>
  );
}
