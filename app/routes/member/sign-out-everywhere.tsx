import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { endAllSessions } from "#app/features/identity/end-all-sessions.server.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { forgetSession, requirePerson } from "#app/features/identity/session.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  return { title: translator(isShipped(person.lang) ? person.lang : "en")("identity:everywhere.title") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  return formAction(request, Nothing, async () => {
    await endAllSessions(actor);
    const to = paths.signIn(isShipped(person.lang) ? person.lang : "en");
    return redirect(to, { status: 303, headers: { "Set-Cookie": forgetSession() } });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function SignOutEverywhere() {
  const { t } = useTranslation("identity");
  return (
    <PublicColumn>
      <PageTitle lead={t("everywhere.lead")}>{t("everywhere.title")}</PageTitle>
      <div className="flex flex-wrap gap-3">
        <ButtonLink variant="plain" href={paths.account()}>
          {t("everywhere.stay")}
        </ButtonLink>
        <Form method="post" action={paths.signOutEverywhere()} id="form" className="max-sm:w-full">
          <Button variant="danger">{t("everywhere.do")}</Button>
        </Form>
      </div>
    </PublicColumn>
  );
}
