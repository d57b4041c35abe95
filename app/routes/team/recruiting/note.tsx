import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TeamWordsSchema } from "#app/features/membership/application.schema.ts";
import { TeamWordsForm } from "#app/features/membership/components/team-words-form.tsx";
import { noteApplication } from "#app/features/membership/note-application.server.ts";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { writingLanguages } from "#app/features/texts/language-choices.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { page, programme, lang } = await openApplicant(args);
  return { page, languages: writingLanguages({ reader: lang, theirs: lang, working: programme.workingLanguage }), title: translator(lang)("membership:recruit.note.link") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, TeamWordsSchema, async ({ words, writtenIn }) => {
    await noteApplication(actor, { applicationId: application.id, words, lang: writtenIn });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.noted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function NoteApplicant() {
  const { page, languages, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  return (
    <TeamWordsForm
      page={page}
      action={paths.noteApplicant(page.application.number)}
      title={title}
      label={t("recruit.note.label")}
      hint={t("recruit.note.hint")}
      send={t("recruit.note.send")}
      languages={languages}
      lastResult={reply?.lastResult}
    />
  );
}
