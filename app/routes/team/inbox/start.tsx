import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { ImprovementSchema } from "#app/features/backlog/backlog.schema.ts";
import { ImprovementForm } from "#app/features/backlog/components/improvement-form.tsx";
import { improvementChoices } from "#app/features/backlog/improvement-page.server.ts";
import { startImprovement } from "#app/features/backlog/start-improvement.server.ts";
import { InputFormPage } from "#app/features/triage/components/input-form-page.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { openChange, openInboxInput } from "#app/features/triage/input-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, programme, page } = await openInboxInput(args);
  const { lang } = page.reader;
  const choices = await improvementChoices(actor, programme, lang);
  // What it is about mostly is what the improvement will be; whoever starts it sees that and may choose another.
  const about = page.placement.themes[0]?.code.split(".")[0];
  const theme = choices.themes.find(({ code }) => code === about)?.code ?? "";
  return { page, theme, choices, title: translator(lang)("triage:start.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, ImprovementSchema, async ({ title, why, site, theme, owner, version }) => {
    const { number } = await startImprovement(actor, { title, why, siteId: site, theme, ownerId: owner, inputId, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.started", { number });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "improvement" };

export default function Start() {
  const { page, theme, choices, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("triage");
  const { input } = page;
  const query = useInboxQuery();
  const { error } = reply?.lastResult ?? {};
  const shown = { errors: Boolean(error), changed: error?.[""]?.includes("errors:changedMeanwhile") ?? false };
  return (
    <InputFormPage page={page} title={title} shown={shown} focus={{ id: "improvement-title" }}>
      <p>{t("start.line")}</p>
      <ImprovementForm
        action={paths.startFrom(input.id) + query}
        lastResult={reply?.lastResult}
        choices={choices}
        values={{ site: input.siteId ?? "", theme }}
        version={input.version}
        submitLabel={t("start.save")}
        backHref={paths.input(input.id) + query}
      />
    </InputFormPage>
  );
}
