import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { UnlinkSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { idOf, numberOf, openBacklog, openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { unlinkInput } from "#app/features/backlog/unlink-input.server.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, improvement } = await openImprovementToChange(args);
  const linkId = idOf(args, "linkId");
  const voice = improvement.voices?.find((each) => each.linkId === linkId)?.text;
  const lesson = improvement.lessons.find((each) => each.linkId === linkId && each.inputId)?.lesson;
  if (voice === undefined && lesson === undefined) throw new Response(null, { status: 404 });
  return { lang, reader, number: improvement.number, linkId, title: improvement.title, voice: voice ?? null, lesson: lesson ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  const linkId = idOf(args, "linkId");
  return formAction(args.request, UnlinkSchema, async () => {
    await unlinkInput(actor, { linkId });
    return redirectWithToast(paths.improvement(number), "backlog:toast.unlinked", {}, { action: paths.linkAgain(number, linkId), version: 0 });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:unlink.title"));

export default function Unlink() {
  const { reader, number, linkId, title, voice, lesson } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("unlink.title")} />
      <Record>
        <PressForm action={paths.unlink(number, linkId)} lastResult={answer?.lastResult} press={t("unlink.do")} back={{ href: paths.improvement(number), label: t("unlink.keep") }} danger>
          <p className="text-base font-semibold">
            <InlineText text={title} />
          </p>
          {voice && <ParallelWords text={voice} reader={reader} />}
          {!voice && <p>{lesson ? lesson.words : t("voices.case")}</p>}
          <p className="max-w-column">{t("unlink.explain")}</p>
        </PressForm>
      </Record>
    </>
  );
}
