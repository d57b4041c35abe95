import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { FileFacts } from "#app/features/attachments/components/file-list.tsx";
import { UnlinkSchema } from "#app/features/backlog/backlog.schema.ts";
import { fileIdOf, openFileToChange } from "#app/features/backlog/files/file-page.server.ts";
import { removeFile } from "#app/features/backlog/files/remove-file.server.ts";
import { numberOf, openBacklog } from "#app/features/backlog/improvement-page.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { PressForm } from "#app/ui/forms/press-form.tsx";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, reader, now, improvement, file } = await openFileToChange(args);
  return { lang, reader, now, number: improvement.number, file };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const [number, fileId] = [numberOf(args), fileIdOf(args)];
  return formAction(args.request, UnlinkSchema, async () => {
    await removeFile(actor, { number, fileId });
    return redirectWithToast(paths.improvement(number), "attachments:toast.removed");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("attachments:removeTitle"));

export default function RemoveFile() {
  const { reader, now, number, file } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(["attachments", "backlog"]);
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("backlog:crumb", { number }) }} title={t("removeTitle")} />
      <Record>
        <PressForm action={paths.removeImprovementFile(number, file.id)} lastResult={answer?.lastResult} press={t("removeIt")} back={{ href: paths.improvement(number), label: t("keep") }} danger>
          <div>
            <p className="text-base font-semibold wrap-anywhere">
              <bdi>{file.name}</bdi>
            </p>
            <FileFacts file={file} reader={reader} now={now} />
          </div>
          <p className="max-w-column">{t("removeLine")}</p>
        </PressForm>
      </Record>
    </>
  );
}
