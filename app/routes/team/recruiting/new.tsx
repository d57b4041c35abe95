import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { EnterApplicationSchema } from "#app/features/membership/application.schema.ts";
import { APPLY_FORM, ApplicationForm } from "#app/features/membership/components/application-form.tsx";
import { EnteredCode } from "#app/features/membership/components/entered-code.tsx";
import { EnteringFields } from "#app/features/membership/components/entering-fields.tsx";
import { enterApplication } from "#app/features/membership/enter-application.server.ts";
import { openRecruiting } from "#app/features/membership/recruiting-page.server.ts";
import { nameFor } from "#app/features/programme/programme.ts";
import { newFormKey } from "#app/platform/http/form-key.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { nothingHere } from "#app/platform/http/responses.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { isShipped } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { spellCode } from "#app/platform/secrets/private-code.ts";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { programme, lang } = await openRecruiting(args);
  return {
    groups: programme.groups.filter(({ takesApplications }) => takesApplications).map(({ slug, name }) => ({ slug, name: nameFor(name, lang) })),
    languages: programme.languages,
    sites: programme.sites.map((site) => ({ slug: site.slug, name: nameFor(site.name, lang) })),
    origin: args.context.origin,
    formKey: newFormKey(),
    title: translator(lang)("membership:recruit.newTitle"),
  };
}

/** Shows the code on the page that answers: it is kept nowhere, so there is nothing to redirect to. Pressing twice shows it again. */
export async function action(args: ActionFunctionArgs) {
  const { actor, programme } = await openRecruiting(args);
  return formAction(args.request, EnterApplicationSchema, async ({ group, ...form }) => {
    const found = programme.groups.find(({ slug }) => slug === group);
    if (!found) throw nothingHere();
    const { number, secret } = await enterApplication(actor, { ...form, groupId: found.id });
    return data({ kept: { number, code: spellCode(secret), lang: isShipped(form.lang) ? form.lang : ("en" as const) } }) as never;
  });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export const handle = { formId: APPLY_FORM };

export default function NewApplication() {
  const { groups, languages, sites, origin, formKey, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() as { lastResult?: never; kept?: { number: number; code: string; lang: string } } | undefined;
  const { t } = useTranslation("membership");
  return (
    <>
      <TeamBar crumb={{ href: paths.recruiting(), label: t("recruit.title") }} title={title} />
      <div className="grid max-w-column gap-6 p-4 lg:px-7 lg:py-6">
        {reply?.kept ? (
          <EnteredCode number={reply.kept.number} code={reply.kept.code} address={origin + paths.application(reply.kept.lang, reply.kept.code)} />
        ) : (
          <ApplicationForm
            action={paths.newApplication()}
            lastResult={reply?.lastResult}
            choices={{ languages, sites }}
            onBehalf
            more={(fields) => <EnteringFields fields={fields} groups={groups} languages={languages} formKey={formKey} />}
          >
            <p className="text-ink2">{t("recruit.newLine")}</p>
          </ApplicationForm>
        )}
      </div>
    </>
  );
}
