import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { PressPage } from "#app/features/translation/components/press-page.tsx";
import { SwitchSchema } from "#app/features/translation/engines/engine.schema.ts";
import { openEngines } from "#app/features/translation/engines/engines-page.server.ts";
import { changeSecondReview } from "#app/features/translation/review/change-second-review.server.ts";
import { wantsSecondReview } from "#app/features/translation/review/second-review.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang } = await openEngines(args);
  return { lang, isOn: await wantsSecondReview(actor) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openEngines(args);
  return formAction(args.request, SwitchSchema, async ({ on }) => {
    await changeSecondReview(actor, { on: on === "yes" });
    return redirectWithToast(paths.engines(), on === "yes" ? "translations:toast.secondOn" : "translations:toast.secondOff");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("translations:second.title"));

export default function SecondReview() {
  const { isOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <PressPage
      crumb={{ href: paths.engines(), label: t("engines.title") }}
      title={t("second.title")}
      action={paths.secondReview()}
      press={t(isOn ? "second.stop" : "second.start")}
      fields={{ on: isOn ? "no" : "yes" }}
      lastResult={answer?.lastResult}
    >
      <p className="font-semibold">{t(isOn ? "second.on" : "second.off")}</p>
      <p>{t("second.line")}</p>
    </PressPage>
  );
}
