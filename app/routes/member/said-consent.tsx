import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openOwnInput } from "#app/features/input/open-own-input.server.ts";
import { readOwnCase } from "#app/features/triage/intake/case.queries.server.ts";
import { CONSENT_FORM, ConsentForm } from "#app/features/triage/intake/components/consent-form.tsx";
import { answerConsent } from "#app/features/triage/intake/answer-consent.server.ts";
import { ConsentSchema } from "#app/features/triage/intake/intake.schema.ts";
import { formKeyMadeAt, newFormKey } from "#app/platform/http/form-key.ts";
import { publicFormAction } from "#app/platform/http/parse-form.ts";
import { nothingHere, PRIVATE_HEADERS, seeOther } from "#app/platform/http/responses.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export const handle = { formId: CONSENT_FORM };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, input, reader } = await openOwnInput(args);
  const ownCase = await readOwnCase(actor, input.id);
  if (!ownCase || ownCase.state === "passed_on") throw nothingHere();
  return data({ lang: reader.lang, number: input.number, ownCase, formKey: newFormKey() }, { headers: PRIVATE_HEADERS });
}

export const headers = () => PRIVATE_HEADERS;

export async function action(args: ActionFunctionArgs) {
  const { actor, input } = await openOwnInput(args);
  return publicFormAction(args.request, ConsentSchema, { key: formKeyMadeAt, newKey: newFormKey }, async (answer) => {
    await answerConsent(actor, input.id, answer);
    return seeOther(paths.saidOne(input.number));
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("intake:own.title"));

export default function SaidConsent() {
  const { number, ownCase, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["intake", "member"]);
  return (
    <PublicColumn>
      <ConsentForm action={paths.saidConsent(number)} formKey={answer?.formKey ?? formKey} ownCase={ownCase} lastResult={answer?.lastResult}>
        <PageTitle lead={t("own.what")}>{t("own.title")}</PageTitle>
      </ConsentForm>
      <p>
        <a href={paths.saidOne(number)}>{t("member:said.one", { number })}</a>
      </p>
    </PublicColumn>
  );
}
