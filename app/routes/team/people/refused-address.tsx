import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { Nothing } from "#app/features/identity/identity.schema.ts";
import { requireTeam } from "#app/features/identity/session.server.ts";
import { refusedAddress } from "#app/features/notifications/bounces/refused-address.queries.server.ts";
import { tryAddressAgain } from "#app/features/notifications/bounces/try-address-again.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { Facts } from "#app/ui/layout/facts.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

async function openAddress({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireTeam(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const { recipient, ...found } = await orNotFound(refusedAddress(actor, params.kind ?? "", params.id ?? ""));
  const where = { person: paths.person(recipient.id), contributor: paths.inbox(), applicant: paths.recruiting() }[recipient.kind];
  return { actor, lang, recipient, where, ...found, since: formatDate(found.since, { lang, timeZone: person.timeZone }) };
}

export async function loader(args: LoaderFunctionArgs) {
  const { lang, recipient, where, address, code, since } = await openAddress(args);
  return { lang, recipient, where, address, code, since };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, recipient, where } = await openAddress(args);
  return formAction(args.request, Nothing, async () => {
    await tryAddressAgain(actor, recipient);
    return redirectWithToast(where, "identity:refused.done");
  });
}

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("identity:refused.title"));

export default function RefusedAddressPage() {
  const { recipient, where, address, code, since } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["identity", "triage"]);
  const crumb = { person: t("people.title"), contributor: t("triage:nav.inbox"), applicant: t("triage:nav.recruiting") }[recipient.kind];
  const reason = code.startsWith("5.1.") ? "mailbox" : code === "5.2.1" ? "off" : "other";
  return (
    <>
      <TeamBar crumb={{ href: where, label: crumb }} title={t("refused.title")} />
      <Record>
        <div className="grid max-w-column gap-5">
          <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
          <Facts
            facts={[
              { label: t("refused.address"), value: <bdi dir="ltr" className="break-all">{address}</bdi> },
              { label: t("refused.sinceLabel"), value: since },
              {
                label: t("refused.said"),
                value: (
                  <>
                    {t(`refused.reason.${reason}`)} <bdi dir="ltr" className="text-ink2">{code}</bdi>
                  </>
                ),
              },
            ]}
          />
          <p>{t("refused.next")}</p>
          <form method="post" action={paths.refusedAddress(recipient.kind, recipient.id)} id="form">
            <Button>{t("refused.do")}</Button>
          </form>
        </div>
      </Record>
    </>
  );
}
