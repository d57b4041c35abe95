import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { UnlinkSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { endedLink } from "#app/features/backlog/ended-link.queries.server.ts";
import { idOf, numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { linkAgain } from "#app/features/backlog/link-again.server.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, improvement } = await openImprovementToChange(args);
  const linkId = idOf(args, "linkId");
  const { text } = await orNotFound(endedLink(actor, linkId, lang));
  return { lang, reader, number: improvement.number, title: improvement.title, linkId, text };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, lang } = await openBacklog(args);
  const number = numberOf(args);
  const linkId = idOf(args, "linkId");
  return formAction(args.request, UnlinkSchema, async () => {
    const { inputId } = await endedLink(actor, linkId, lang);
    await linkAgain(actor, { linkId });
    // Whoever unlinked it from the inbox comes back to what was said.
    const back = new URL(args.request.url).searchParams.get("input") === inputId ? paths.input(inputId) : paths.improvement(number);
    return redirectWithToast(back, "backlog:toast.linkedAgain");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:again.title"));

export default function LinkAgain() {
  const { reader, number, title, linkId, text } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("again.title")} />
      <Record>
        <PressForm action={paths.linkAgain(number, linkId)} lastResult={answer?.lastResult} press={t("again.do")} back={{ href: paths.improvement(number), label: t("form.back") }}>
          <p className="text-base font-semibold">
            <InlineText text={title} />
          </p>
          <ParallelWords text={text} reader={reader} />
          <p className="max-w-column">{t("again.explain")}</p>
        </PressForm>
      </Record>
    </>
  );
}
