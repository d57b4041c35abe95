import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { onScreen } from "#app/features/backlog/improvement.ts";
import { openImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { linkMany } from "#app/features/backlog/link-many.server.ts";
import { wordsFor } from "#app/features/texts/texts.ts";
import { ManyForm, ManyPage } from "#app/features/triage/many/components/many-page.tsx";
import { manyAction, openSelected } from "#app/features/triage/many/many-page.server.ts";
import { LinkManySchema } from "#app/features/triage/many/many.schema.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, page } = await openSelected(args);
  return { lang, page, improvements: await openImprovements(actor, lang) };
}

export async function action(args: ActionFunctionArgs) {
  return manyAction(args, LinkManySchema, (actor, { selected, improvement }) => linkMany(actor, selected, improvement));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("triage:link.title"));

export default function LinkSelected() {
  const { page, improvements } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const { t: ofBacklog } = useTranslation("backlog");
  const [form, fields] = useForm<{ improvement: string }>({ id: "form", lastResult: answer?.lastResult });
  return (
    <ManyPage page={page} title={t("link.title")} fields={[fields.improvement]} errors={form.errors}>
      <ManyForm page={page} id={form.id} action={paths.linkSelected()} save={t("link.save")}>
        <ChoiceCards
          field={fields.improvement}
          legend={t("many.linkLegend")}
          hint={t("link.hint")}
          choices={improvements.map(({ number, title, status }) => ({
            value: String(number),
            label: wordsFor(title).words,
            lang: wordsFor(title).lang,
            hint: `${number} · ${ofBacklog(`status.${onScreen(status)}`)}`,
          }))}
        />
      </ManyForm>
    </ManyPage>
  );
}
