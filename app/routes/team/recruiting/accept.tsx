import { useForm } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { normalEmail } from "#app/features/identity/identity.ts";
import { acceptApplication } from "#app/features/membership/accept-application.server.ts";
import { AcceptSchema } from "#app/features/membership/application.schema.ts";
import { mayMove } from "#app/features/membership/application.ts";
import { ApplicantFormPage, SeenVersion } from "#app/features/membership/components/applicant-form-page.tsx";
import { LetterPreviews } from "#app/features/membership/components/letter-preview.tsx";
import { letterPreview } from "#app/features/membership/letters/letter-preview.queries.server.ts";
import { accountOf } from "#app/features/membership/recruiting.queries.server.ts";
import { openApplicant } from "#app/features/membership/recruiting-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { ChoiceCards } from "#app/ui/forms/choice-cards.tsx";
import { TickCard } from "#app/ui/forms/tick-card.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, page, application, group, programme, lang } = await openApplicant(args);
  const email = application.contactKind === "email" ? application.contact && normalEmail(application.contact.value) : null;
  const [letter, account] = await Promise.all([
    letterPreview(actor, "welcome", { name: application.name, lang: application.lang, group, date: null }, { programme, lang }),
    email ? accountOf(actor, email) : null,
  ]);
  return { page, letter, account, allowed: mayMove(application.state, "accepted"), title: translator(lang)("membership:recruit.action.accepted") };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, application } = await openApplicant(args);
  return formAction(args.request, AcceptSchema, async ({ version, kind, letter }) => {
    await acceptApplication(actor, { applicationId: application.id, version, kind, letter });
    return redirectWithToast(paths.applicant(application.number), "membership:recruitToast.accepted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const handle = { formId: "form" };

export default function Accept() {
  const { page, letter, account, allowed, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { t } = useTranslation("membership");
  const { application, reader } = page;
  const [form, fields] = useForm<{ kind: string; letter: boolean }>({
    id: "form",
    lastResult: reply?.lastResult,
    defaultValue: { kind: application.hereAs === "family" ? "family" : "patient", letter: letter !== null },
  });
  return (
    <ApplicantFormPage page={page} title={title} fields={[fields.kind, fields.letter]} errors={form.errors}>
      {allowed ? (
        <form method="post" action={paths.acceptApplicant(application.number)} id={form.id} noValidate className="grid gap-5">
          <SeenVersion page={page} />
          <p>{t("recruit.accept.line")}</p>
          {account && (
            <Note tone="ember" title={t("recruit.accept.known", { name: `\u2068${account.name}\u2069` })}>
              {t("recruit.accept.knownLine")}
            </Note>
          )}
          <ChoiceCards
            field={fields.kind}
            legend={t("recruit.accept.kind")}
            choices={(["patient", "family"] as const).map((value) => ({ value, label: t(`recruit.accept.${value}`) }))}
          />
          {letter && (
            <>
              <TickCard field={fields.letter} label={t("recruit.letter.send.welcome")} hint={t("recruit.letter.sendHint")} />
              <LetterPreviews letter={letter} theirLang={application.lang} lang={reader.lang} />
            </>
          )}
          <div>
            <Button>{title}</Button>
          </div>
        </form>
      ) : (
        <Note tone="ember" title={t("recruitErrors.illegal")}>
          {t("recruit.now", { state: t(`state.${application.state}`) })}
        </Note>
      )}
    </ApplicantFormPage>
  );
}
