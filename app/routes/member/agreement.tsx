import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { ownAgreement } from "#app/features/membership/agreement/agreement.queries.server.ts";
import { SignSchema } from "#app/features/membership/agreement/agreement.schema.ts";
import { signAgreement } from "#app/features/membership/agreement/sign-agreement.server.ts";
import { AgreementNotReady } from "#app/features/membership/components/agreement-not-ready.tsx";
import { SignForm } from "#app/features/membership/components/sign-form.tsx";
import { SignedSheet } from "#app/features/membership/components/signed-sheet.tsx";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { isLanguageTag } from "#app/platform/i18n/languages.ts";
import { pageTitle, titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";

/**
 * What a member signs: in the account's language, or in one that they chose (`?in=`). After signing: the very words, to be
 * printed. Where it is not ready in their language, the page says so and leaves the choice to them.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const lang = requestLanguage(request, { account: person.lang });
  const chosen = new URL(request.url).searchParams.get("in");
  const wanted = chosen && isLanguageTag(chosen) ? chosen : person.lang;
  const [agreement, programme] = await Promise.all([orNotFound(ownAgreement(actor, params.id!, wanted)), readProgramme(context.programme)]);
  return data(
    { lang, reader: { lang, timeZone: person.timeZone }, ownLang: person.lang, wanted, agreement, phone: programme.phone },
    { headers: PRIVATE_HEADERS },
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(request, context);
  const agreement = await orNotFound(ownAgreement(actor, params.id!, person.lang));
  return formAction(request, SignSchema, async (form) => {
    await signAgreement(actor, { agreementId: agreement.id, ...form });
    return redirectWithToast(paths.ownAgreement(agreement.id), "membership:memberToast.signed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page?.agreement.signed ? titled(page.agreement.signed.title) : pageTitle(page?.lang, (t) => t("membership:sign.title"));

export default function OwnAgreement() {
  const { reader, ownLang, wanted, agreement, phone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, number, signed, words, languages } = agreement;
  return (
    <PublicColumn>
      {signed ? (
        <SignedSheet signed={signed} number={number} reader={reader} />
      ) : words ? (
        <SignForm
          action={`${paths.ownAgreement(id)}?in=${encodeURIComponent(wanted)}`}
          here={paths.ownAgreement(id)}
          words={words}
          ownLang={ownLang}
          languages={languages}
          phone={phone}
          reader={reader}
          lastResult={answer?.lastResult}
        />
      ) : (
        <AgreementNotReady here={paths.ownAgreement(id)} wanted={wanted} languages={languages} phone={phone} />
      )}
    </PublicColumn>
  );
}
