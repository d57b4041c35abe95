import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import { endQualification } from "#app/features/texts/qualified/end-qualification.server.ts";
import { canNoteQualification } from "#app/features/texts/qualified/qualification.policy.ts";
import { listQualifications } from "#app/features/texts/qualified/qualifications.queries.server.ts";
import { QualificationLine } from "#app/features/translation/components/qualification-line.tsx";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

async function found({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const qualification = (await orNotFound(listQualifications(actor))).find(({ id }) => id === params.id);
  if (!qualification || !canNoteQualification(actor, qualification.personId)) throw nothingHere();
  const name = (await translatorsNow(actor)).find(({ personId }) => personId === qualification.personId)?.name ?? null;
  return { actor, qualification, name, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { qualification, name, lang } = await found(args);
  return { qualification, name, lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, qualification } = await found(args);
  return formAction(args.request, Nothing, async () => {
    await endQualification(actor, { id: qualification.id });
    return redirectWithToast(paths.translators(), "translations:toast.qualificationEnded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:qualified.end"));

export default function EndQualification() {
  const { qualification, name, lang } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage
      crumb={{ href: paths.translators(), label: name ? <bdi>{name}</bdi> : t("qualified.title") }}
      title={t("qualified.end")}
      action={paths.endQualification(qualification.id)}
      press={t("qualified.end")}
      danger
      lastResult={answer?.lastResult}
    >
      <p className="font-semibold">
        <QualificationLine qualification={qualification} lang={lang} />
      </p>
      <p>{t("qualified.endLine")}</p>
    </PressPage>
  );
}
