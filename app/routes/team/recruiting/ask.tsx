import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TeamWordsSchema } from "#app/features/membership/application.schema.ts";
import { askApplicant } from "#app/features/membership/ask-applicant.server.ts";
import { TeamWordsForm } from "#app/features/membership/components/team-words-form.tsx";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { writingLanguages } from "#app/features/texts/language-choices.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { changedMeanwhile } from "#app/platform/refusal/domain-error.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page, programme, application, lang } = await openApplicant(args);
  return {
    page,
    languages: writingLanguages({ reader: lang, theirs: application.lang, working: programme.workingLanguage }),
    title: translator(lang)("membership:recruit.ask.title"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, TeamWordsSchema, async ({ words, writtenIn, version }) => {
    if (version === undefined) throw changedMeanwhile();
    await askApplicant(actor, { applicationId: application.id, words, lang: writtenIn, version });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.asked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function AskApplicantPage() {
  const { page, languages, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t, i18n } = useTranslation("membership");
  const { application } = page;
  return (
    <TeamWordsForm
      page={page}
      action={paths.askApplicant(application.number)}
      title={title}
      label={t("recruit.ask.label")}
      hint={t("recruit.ask.hint", { language: nameOfLanguage(application.lang, i18n.language) })}
      send={t("recruit.ask.send")}
      languages={languages}
      lastResult={reply?.lastResult}
    />
  );
}
