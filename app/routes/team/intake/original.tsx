import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { openCaseChange, openIntake } from "#app/features/triage/intake/case-page.server.ts";
import { hasOriginal } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { seeOriginal, type OriginalWords } from "#app/features/triage/redaction/see-original.server.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { isRetype } from "#app/platform/http/parse-form.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { directionOf, nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatDate } from "#app/ui/format/format.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, reader, now } = await openIntake(args);
  const original = await hasOriginal(actor, args.params.id ?? "");
  if (!original) throw new Response(null, { status: 404 });
  return { reader, now, original };
}

/** Shows the words on the page that answers, once: a look is written down, and there is nothing to redirect to. */
export async function action(args: ActionFunctionArgs) {
  const { actor, inputId } = await openCaseChange(args);
  if (isRetype(args.request)) return data<{ words: OriginalWords[] | null }>({ words: null });
  return data<{ words: OriginalWords[] | null }>({ words: await orNotFound(seeOriginal(actor, { inputId })) });
}

export const headers = () => ({ "Cache-Control": "no-store" });

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.reader.lang, (t) => t("intake:original.title"));

export default function Original() {
  const { reader, now, original } = useLoaderData<typeof loader>();
  const words = useActionData<typeof action>()?.words;
  const { t } = useTranslation("intake");
  const { t: ofTriage } = useTranslation("triage");
  return (
    <>
      <TeamBar crumb={{ href: paths.intake(), label: t("list.title") }} title={t("original.title")} state={ofTriage("input.title", { number: original.number })} />
      <Record>
        <div className="grid max-w-column gap-5">
          {words ? (
            <Section title={t("original.seen")}>
              <div className="grid gap-5">
                <p className="text-ink2">{t("original.seenLine")}</p>
                {words.map((one) => (
                  <Voice key={one.id} words={one.words} lang={one.lang}>
                    {one.translations.map(({ lang, words: translated }) => (
                      <p key={lang} lang={lang} dir={directionOf(lang)} className="text-ink">
                        <span className="away">{nameOfLanguage(lang, reader.lang)}: </span>
                        {translated}
                      </p>
                    ))}
                  </Voice>
                ))}
              </div>
            </Section>
          ) : (
            <Note tone="ember" title={t("original.warning")}>
              {t("original.line")}
            </Note>
          )}
          <p>{t("original.until", { date: formatDate(original.purgeAt, reader, { now }) })}</p>
          <Form method="post" action={paths.seeOriginal(original.inputId)} className="flex flex-wrap gap-2">
            {!words && <Button icon="key">{t("original.look")}</Button>}
            <ButtonLink variant="quiet" href={paths.intake()}>
              {ofTriage("back")}
            </ButtonLink>
          </Form>
        </div>
      </Record>
    </>
  );
}
