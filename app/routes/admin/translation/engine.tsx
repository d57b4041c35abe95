import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { changeEngine } from "#app/features/translation/engines/change-engine.server.ts";
import { EngineForm } from "#app/features/translation/engines/components/engine-form.tsx";
import { ChangeEngineSchema } from "#app/features/translation/engines/engine.schema.ts";
import { pairsOf } from "#app/features/translation/engines/engine.ts";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { readEngine } from "#app/features/translation/engines/engines.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export const handle = { formId: "form" };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, programme } = await openEngines(args);
  return { lang, pairs: pairsOf(programme), engine: await orNotFound(readEngine(actor, args.params.id!)) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  const { id } = await orNotFound(readEngine(actor, args.params.id!));
  return formAction(args.request, ChangeEngineSchema, async (form) => {
    await changeEngine(actor, { ...form, id });
    return redirectWithToast(paths.testEngine(id), "translations:toast.engineChanged");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:engines.change"));

export default function ChangeEngine() {
  const { engine, pairs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <>
      <TeamBar crumb={{ href: paths.engines(), label: t("engines.title") }} title={t("engines.change")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <EngineForm action={paths.engine(engine.id)} engine={engine} pairs={pairs} lastResult={answer?.lastResult} />
        </div>
      </Record>
    </>
  );
}
