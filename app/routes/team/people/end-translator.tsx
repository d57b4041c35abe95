import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { endGrant } from "#app/features/identity/end-grant.server.ts";
import { canManageGrant } from "#app/features/identity/identity.policy.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { translatorsNow } from "#app/features/identity/translators.queries.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

async function found({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  if (!canManageGrant(actor, "translator")) throw nothingHere();
  const translator = (await translatorsNow(actor)).find(({ grantId }) => grantId === params.grantId);
  if (!translator) throw nothingHere();
  return { actor, translator, lang: requestLanguage(request, { account: person.lang }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { translator, lang } = await found(args);
  return { translator, lang };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, translator } = await found(args);
  return formAction(args.request, Nothing, async () => {
    await endGrant(actor, { grantId: translator.grantId });
    return redirectWithToast(paths.translators(), "identity:translators.ended");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("identity:translators.end"));

export default function EndTranslator() {
  const { translator, lang } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  return (
    <>
      <TeamBar crumb={{ href: paths.translators(), label: t("translators.title") }} title={t("translators.end")} />
      <Record>
        <div className="grid max-w-column gap-4">
          <p className="font-semibold">
            <bdi>{translator.name}</bdi> · {nameOfLanguage(translator.lang, lang)}
          </p>
          <p>{t("translators.endLine")}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink variant="plain" href={paths.translators()}>
              {t("revoke.back")}
            </ButtonLink>
            <Form method="post" action={paths.endTranslator(translator.grantId)} id="form">
              <Button variant="danger">{t("translators.end")}</Button>
            </Form>
          </div>
        </div>
      </Record>
    </>
  );
}
