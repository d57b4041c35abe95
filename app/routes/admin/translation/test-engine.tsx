import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { TestResult } from "#app/features/translation/engines/components/test-result.tsx";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { readEngine } from "#app/features/translation/engines/engines.queries.server.ts";
import { testEngine } from "#app/features/translation/engines/test-engine.server.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openEngines(args);
  const { id, kind, address } = await orNotFound(readEngine(actor, args.params.id!));
  return { lang, id, kind, address };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  return data({ tested: await orNotFound(testEngine(actor, args.params.id!)) });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.lang, (t) => t("translations:engines.test"));

export default function TestEngine() {
  const { id, kind, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage crumb={{ href: paths.engines(), label: t("engines.title") }} title={t("engines.test")} action={paths.testEngine(id)} press={t("engines.testDo")} lastResult={null}>
      <p className="font-semibold">
        {t(`engines.kinds.${kind}`)}{" "}
        <bdi dir="ltr" translate="no" className="font-normal break-words">
          {address}
        </bdi>
      </p>
      {answer ? <TestResult tested={answer.tested} /> : <p>{t("engines.testLine")}</p>}
    </PressPage>
  );
}
