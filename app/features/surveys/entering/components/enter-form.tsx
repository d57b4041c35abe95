import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { directionOf, ownName } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { SelectField } from "#app/ui/forms/select-field.tsx";
import { PageQuestions } from "../../components/page-questions.tsx";
import { everyChoice, questionsOf } from "../../definition.ts";
import type { SurveyDefinition } from "../../survey.ts";
import type { EnterReply } from "../enter-action.server.ts";
import type { EnteringPage } from "../entering-page.server.ts";

/** Before anything else: in which language the questions are read out. */
export function LanguageFirst({ page }: { page: EnteringPage }) {
  const { t } = useTranslation("surveys");
  return (
    <section className="grid gap-3">
      <h2>{t("enter.chooseLanguage")}</h2>
      <ul className="flex flex-wrap gap-2">
        {page.languages.map((lang) => (
          <li key={lang}>
            <a className="chip" href={`${paths.enterResponse(page.number)}?lang=${lang}`} lang={lang} dir={directionOf(lang)}>
              {ownName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the answers came, and all questions at once, in the language in which they were asked. */
export function EnterForm({ page, reply }: { page: EnteringPage & { definition: SurveyDefinition }; reply: EnterReply | undefined }) {
  const { t } = useTranslation("surveys");
  const { definition, words, isAnonymous } = page;
  const typed = reply?.typed ?? {};
  const field = (name: string) => ({ id: `enter-${name}`, name, errorId: `enter-${name}-error`, descriptionId: `enter-${name}-hint`, defaultValue: typed[name]?.[0] });
  const shown = new Set(questionsOf(definition).map(({ code }) => code));
  return (
    <form method="post" action={`${paths.enterResponse(page.number)}?lang=${page.lang}`} noValidate className="grid grid-cols-1 gap-8">
      <input type="hidden" name="key" value={page.key} />
      <ChoiceCards field={field("mode")} legend={t("enter.mode")} choices={(["paper", "phone", "interview"] as const).map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))} />
      <ChoiceCards
        field={field("interpreter")}
        legend={t("enter.interpreter")}
        choices={[
          { value: "yes", label: t("results.answers.yes") },
          { value: "no", label: t("results.answers.no") },
        ]}
      />
      <SelectField
        field={field("site")}
        label={t("enter.site")}
        optional
        options={[{ value: "", label: t("results.noSite") }, ...page.sites.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))]}
      />
      {isAnonymous && <Note title={t("enter.anonymous")}>{t("enter.anonymousLine")}</Note>}
      {definition.pages.map((each) => (
        <PageQuestions
          key={each.code}
          definition={definition}
          page={each}
          shown={shown}
          words={words}
          typed={typed}
          errors={reply?.errors ?? []}
          answers={everyChoice(definition)}
        />
      ))}
      <div>
        <Button icon="save">{t("enter.save")}</Button>
      </div>
    </form>
  );
}
