import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { noteQualification } from "#app/features/texts/qualified/note-qualification.server.ts";
import { canNoteQualification } from "#app/features/texts/qualified/qualification.policy.ts";
import { DIRECTIONS, QualificationSchema } from "#app/features/texts/qualified/qualification.schema.ts";
import { QUALIFIED_BY } from "#app/features/texts/texts.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { dayIn } from "#app/ui/format/format.ts";
import { FormButtons } from "#app/ui/forms/form-buttons.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { TextField } from "#app/ui/forms/text-field.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

async function found({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const translator = (await orNotFound(translatorsNow(actor))).find(({ grantId }) => grantId === params.grantId);
  if (!translator || !canNoteQualification(actor, translator.personId)) throw nothingHere();
  const { workingLanguage } = await readProgramme(context.programme);
  return { actor, person, translator, workingLanguage, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { person, translator, workingLanguage, lang } = await found(args);
  return { translator, workingLanguage, lang, today: dayIn(now(), person.timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, translator, workingLanguage } = await found(args);
  return formAction(args.request, QualificationSchema, async ({ direction, ...noted }) => {
    const { personId } = translator;
    if (direction !== "from") await noteQualification(actor, { personId, from: workingLanguage, to: translator.lang, ...noted });
    if (direction !== "into") await noteQualification(actor, { personId, from: translator.lang, to: workingLanguage, ...noted });
    return redirectWithToast(paths.translators(), "translations:toast.qualified");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:qualified.note"));

export default function Qualify() {
  const { translator, workingLanguage, lang, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const [form, fields] = useForm<{ direction: string; how: string; since: string }>({ id: "form", lastResult: answer?.lastResult, defaultValue: { since: today } });
  const [theirs, working] = [nameOfLanguage(translator.lang, lang), nameOfLanguage(workingLanguage, lang)];
  return (
    <>
      <TeamBar crumb={{ href: paths.translators(), label: <bdi>{translator.name}</bdi> }} title={t("qualified.note")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <p>{t("qualified.line")}</p>
          <FormErrors errors={form.errors} fields={[fields.direction, fields.how, fields.since]} />
          <form id={form.id} method="post" action={paths.qualify(translator.grantId)} noValidate className="grid gap-6">
            <ChoiceCards
              field={fields.direction}
              legend={t("qualified.direction")}
              choices={DIRECTIONS.map((value) => ({ value, label: value === "both" ? t("qualified.both") : t("pair", value === "into" ? { from: working, to: theirs } : { from: theirs, to: working }) }))}
            />
            <ChoiceCards field={fields.how} legend={t("qualified.how")} choices={QUALIFIED_BY.map((value) => ({ value, label: t(`qualified.by.${value}`), hint: t(`qualified.hint.${value}`) }))} />
            <TextField field={fields.since} label={t("qualified.since")} type="date" dir="ltr" short />
            <FormButtons save={t("qualified.save")} backHref={paths.translators()} back={t("back")} />
          </form>
        </div>
      </Record>
    </>
  );
}
