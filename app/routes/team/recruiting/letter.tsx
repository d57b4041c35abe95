import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LONGEST_LETTER } from "#app/features/membership/application.ts";
import { BLANKS } from "#app/features/membership/letters/fill-letter.ts";
import { LetterSchema } from "#app/features/membership/letters/letter.schema.ts";
import { listLetters } from "#app/features/membership/letters/letters.queries.server.ts";
import { reviseLetter } from "#app/features/membership/letters/revise-letter.server.ts";
import { openRecruiting } from "#app/features/membership/recruiting-page.server.ts";
import { LanguageStates } from "#app/features/texts/components/language-states.tsx";
import { TemplateForm } from "#app/features/texts/components/template-form.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

async function openLetter(args: LoaderFunctionArgs) {
  const opened = await openRecruiting(args);
  const letter = (await orNotFound(listLetters(opened.actor))).find(({ code }) => code === args.params.code);
  if (!letter) throw nothingHere();
  return { ...opened, letter };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, letter } = await openLetter(args);
  return { lang, letter };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, letter } = await openLetter(args);
  return formAction(args.request, LetterSchema, async (form) => {
    await reviseLetter(actor, { code: letter.code, ...form });
    return redirectWithToast(paths.letters(), "membership:letters.saved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => (data ? t(`membership:letters.code.${data.letter.code}`) : t("membership:letters.title")));

export default function EditLetter() {
  const { letter } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  return (
    <>
      <TeamBar crumb={{ href: paths.letters(), label: t("letters.title") }} title={t(`letters.code.${letter.code}`)} />
      <Record
        rail={
          <Section title={t("letters.languages")}>
            <LanguageStates languages={letter.languages} />
          </Section>
        }
      >
        <TemplateForm
          action={paths.letter(letter.code)}
          template={letter}
          blanks={BLANKS.map((name) => ({ name, meaning: t(`letters.blank.${name}`) }))}
          longest={LONGEST_LETTER}
          rows={16}
          label={t("letters.words")}
          hint={t("letters.hint")}
          save={t("letters.save")}
          back={
            <ButtonLink variant="quiet" href={paths.letters()}>
              {t("member.back")}
            </ButtonLink>
          }
          lastResult={answer?.lastResult}
        />
      </Record>
    </>
  );
}
