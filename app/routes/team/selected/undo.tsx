import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openTriage } from "#app/features/triage/input-page.server.ts";
import { undoMany } from "#app/features/triage/many/act-on-many.server.ts";
import { undoersOf } from "#app/features/triage/many/acts.server.ts";
import { tellOfMany } from "#app/features/triage/many/many-page.server.ts";
import { UndoManySchema } from "#app/features/triage/many/many.schema.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = await openTriage(args);
  return { lang, view: inViewOf(args.request, "") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openTriage(args);
  return formAction(args.request, UndoManySchema, async ({ act }) => {
    const unlink = ({ before }: { before?: unknown }) => unlinkInput(actor, before as { linkId: string });
    return tellOfMany(args.request, lang, await undoMany(actor, act, { ...undoersOf(actor), link: unlink }), { isUndo: true });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:many.undoTitle"));

/** Where taking back did not work: the press itself stands in the message that told of it. */
export default function UndoSelected() {
  const { view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const [form] = useForm({ id: "form", lastResult: answer?.lastResult });
  return (
    <>
      <TeamBar title={t("many.undoTitle")} />
      <Record>
        <FormErrors fields={[]} errors={form.errors} />
        <p>{t("many.undoLine")}</p>
        <p>
          <ButtonLink variant="plain" href={paths.inbox() + view}>
            {t("inbox.title")}
          </ButtonLink>
        </p>
      </Record>
    </>
  );
}
