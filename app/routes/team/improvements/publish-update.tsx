import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PublishSchema } from "#app/features/backlog/backlog.schema.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { UpdatePreview } from "#app/features/backlog/updates/components/update-preview.tsx";
import { idOf, numberOf, openBacklog, openUpdate } from "#app/features/backlog/improvement-page.server.ts";
import { publishUpdate } from "#app/features/backlog/updates/publish-update.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement, update } = await openUpdate(args);
  if (update.publishedAt) throw redirect(paths.improvement(improvement.number), 303);
  return { lang, number: improvement.number, people: improvement.people ?? 0, update };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const updateId = idOf(args, "updateId");
  return formAction(args.request, PublishSchema, async ({ version }) => {
    await publishUpdate(actor, { updateId, version });
    return redirectWithToast(paths.improvement(number), "backlog:toast.published");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:publish.title"));

export default function PublishUpdate() {
  const { number, people, update } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  const waiting = update.languages.filter(({ state }) => state !== "reviewed").length;
  const quoteGone = update.quote !== null && !update.quote.allowed;
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("publish.title")} />
      <Record>
        <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
        <UpdatePreview update={update} />
        <Section title={t("publish.languages")}>
          <LanguageStates languages={update.languages} />
          {waiting > 0 && <p className="mt-2 text-ink2">{t("publish.waiting", { count: waiting })}</p>}
        </Section>
        <Section title={t("publish.who")}>
          <p>{t("publish.contributors", { count: people })}</p>
          <p>{t(update.audience === "public" ? "publish.everyone" : "publish.notPublic")}</p>
        </Section>
        {quoteGone && <Note tone="ember" title={t("publish.quoteGone")}>{t("publish.quoteGoneNext")}</Note>}
        <form method="post" action={paths.publishUpdate(number, update.id)} className="flex flex-wrap gap-2">
          <input type="hidden" name="version" value={update.version} />
          <Button disabledReason={quoteGone ? t("publish.quoteGone") : null}>{t("publish.do")}</Button>
          <ButtonLink variant="plain" href={paths.update(number, update.id)}>
            {t("update.edit")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={paths.improvement(number)}>
            {t("publish.later")}
          </ButtonLink>
        </form>
      </Record>
    </>
  );
}
