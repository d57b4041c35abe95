import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { revokeCalendarLink } from "#app/features/meetings/calendar/revoke-calendar-link.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request, context);
  return { lang: requestLanguage(request, { account: person.lang }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requirePerson(request, context);
  return formAction(request, Nothing, async () => {
    await revokeCalendarLink(actor);
    return redirectWithToast(paths.calendarLink(), "meetings:toast.linkRevoked");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("meetings:link.revoke"));

export default function RevokeCalendarLink() {
  const { t } = useTranslation("meetings");
  return (
    <PublicColumn>
      <PageTitle lead={t("link.revokeLead")}>{t("link.revoke")}</PageTitle>
      <div className="flex flex-wrap gap-3">
        <ButtonLink variant="plain" href={paths.calendarLink()}>
          {t("link.keep")}
        </ButtonLink>
        <form method="post" action={paths.revokeCalendarLink()} className="max-sm:w-full">
          <Button variant="danger">{t("link.revokeDo")}</Button>
        </form>
      </div>
    </PublicColumn>
  );
}
