import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { addEngine } from "#app/features/translation/engines/add-engine.server.ts";
import { EngineForm } from "#app/features/translation/engines/components/engine-form.tsx";
import { EngineSchema } from "#app/features/translation/engines/engine.schema.ts";
import { pairsOf } from "#app/features/translation/engines/engine.ts";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, programme } = await openEngines(args);
  return { lang, pairs: pairsOf(programme) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  return formAction(args.request, EngineSchema, async (form) => {
    const id = await addEngine(actor, form);
    return redirectWithToast(paths.testEngine(id), "translations:toast.engineAdded");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:engines.add"));

export default function NewEngine() {
  const { pairs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar crumb={{ href: paths.engines(), label: t("engines.title") }} title={t("engines.add")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <EngineForm action={paths.newEngine()} pairs={pairs} lastResult={answer?.lastResult} />
        </div>
      </Record>
    </>
  );
}
