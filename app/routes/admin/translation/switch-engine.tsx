import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { SwitchSchema } from "#app/features/translation/engines/engine.schema.ts";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { readEngine } from "#app/features/translation/engines/engines.queries.server.ts";
import { switchEngine } from "#app/features/translation/engines/switch-engine.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openEngines(args);
  const { id, address, isOn } = await orNotFound(readEngine(actor, args.params.id!));
  return { lang, id, address, isOn };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  const { id } = await orNotFound(readEngine(actor, args.params.id!));
  return formAction(args.request, SwitchSchema, async ({ on }) => {
    await switchEngine(actor, { id, on: on === "yes" });
    return redirectWithToast(paths.engines(), on === "yes" ? "translations:toast.engineOn" : "translations:toast.engineOff");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t(data?.isOn ? "translations:engines.switchOff" : "translations:engines.switchOn"));

export default function SwitchEngine() {
  const { id, address, isOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  const title = t(isOn ? "engines.switchOff" : "engines.switchOn");
  return (
    <PressPage
      crumb={{ href: paths.engines(), label: t("engines.title") }}
      title={title}
      action={paths.switchEngine(id)}
      press={title}
      fields={{ on: isOn ? "no" : "yes" }}
      lastResult={answer?.lastResult}
    >
      <p className="font-semibold">
        <bdi dir="ltr" translate="no" className="break-words">
          {address}
        </bdi>
      </p>
      <p>{t(isOn ? "engines.switchOffLine" : "engines.switchOnLine")}</p>
    </PressPage>
  );
}
