import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askContributor } from "#app/features/input/receipt/ask-contributor.server.ts";
import { inViewOf } from "#app/features/triage/inbox-address.ts";
import { WriteToContributorForm } from "#app/features/triage/components/write-to-contributor-form.tsx";
import { intakePhone, openChange, openInput } from "#app/features/triage/input-page.server.ts";
import { WriteSchema } from "#app/features/triage/triage.schema.ts";
import { writingLanguages } from "#app/features/texts/language-choices.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { programme, page } = await openInput(args);
  return {
    page,
    languages: writingLanguages({ reader: page.reader.lang, theirs: page.input.contributorLang, working: programme.workingLanguage }),
    intakePhone: intakePhone(programme),
    title: translator(page.reader.lang)("triage:ask.title"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openChange(args);
  return formAction(args.request, WriteSchema, async ({ words, writtenIn, version }) => {
    const { messageId } = await askContributor(actor, { inputId, words, lang: writtenIn, version });
    return redirectWithToast(inViewOf(args.request, paths.input(inputId)), "triage:toast.asked", {}, { action: inViewOf(args.request, paths.takeBackMessage(inputId, messageId)), version: version + 1 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Ask() {
  const { page, languages, intakePhone } = useLoaderData<typeof loader>();
  return <WriteToContributorForm kind="ask" page={page} languages={languages} intakePhone={intakePhone} />;
}
