import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { readEngine } from "#app/features/translation/engines/engines.queries.server.ts";
import { removeEngine } from "#app/features/translation/engines/remove-engine.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openEngines(args);
  const { id, address } = await orNotFound(readEngine(actor, args.params.id!));
  return { lang, id, address };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  const { id } = await orNotFound(readEngine(actor, args.params.id!));
  return formAction(args.request, Nothing, async () => {
    await removeEngine(actor, { id });
    return redirectWithToast(paths.engines(), "translations:toast.engineRemoved");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:engines.remove"));

export default function RemoveEngine() {
  const { id, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage crumb={{ href: paths.engines(), label: t("engines.title") }} title={t("engines.remove")} action={paths.removeEngine(id)} press={t("engines.remove")} danger lastResult={answer?.lastResult}>
      <p className="font-semibold">
        <bdi dir="ltr" translate="no" className="break-words">
          {address}
        </bdi>
      </p>
      <p>{t("engines.removeLine")}</p>
    </PressPage>
  );
}
