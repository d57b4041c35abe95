import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { LARGEST_FILE } from "#app/features/attachments/attachment.ts";
import { FileForm } from "#app/features/attachments/components/file-form.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { attachFile } from "#app/features/backlog/files/attach-file.server.ts";
import { openImprovementToChange } from "#app/features/backlog/improvement-page.server.ts";
import { fileAction } from "#app/platform/http/receive-file.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

/** What is posted here comes piece by piece, and may be larger than a form without a file. */
export const handle = { takesFile: true };

export async function loader(args: LoaderFunctionArgs) {
  const { lang, improvement } = await openImprovementToChange(args);
  return { lang, number: improvement.number, title: improvement.title };
}

export async function action(args: ActionFunctionArgs) {
  // Whoever may not add a file sends it for nothing: it is not read.
  const { actor, improvement } = await openImprovementToChange(args);
  return fileAction(args.request, LARGEST_FILE, async (file) => {
    await attachFile(actor, { number: improvement.number, file });
    return redirectWithToast(paths.improvement(improvement.number), "attachments:toast.added");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("attachments:addTitle"));

export default function NewFile() {
  const { number, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["attachments", "backlog"]);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("backlog:crumb", { number }) }} title={t("addTitle")} />
      <Record>
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <FileForm action={paths.newImprovementFile(number)} lastResult={answer?.lastResult} backHref={paths.improvement(number)} />
      </Record>
    </>
  );
}
