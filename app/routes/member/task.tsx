import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { ToDoLine } from "#app/features/backlog/components/to-do-line.tsx";
import { idIn } from "#app/features/backlog/cycles/cycle-page.server.ts";
import { PressSchema } from "#app/features/backlog/cycles/cycles.schema.ts";
import { finishTask } from "#app/features/backlog/cycles/finish-task.server.ts";
import { readOwnTask } from "#app/features/backlog/cycles/own-work.queries.server.ts";
import { requirePerson } from "#app/features/identity/session.server.ts";
import { now } from "#app/platform/clock/clock.ts";
import { orNotFound } from "#app/platform/http/or-not-found.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { requestLanguage } from "#app/platform/http/request-language.ts";
import { PRIVATE_HEADERS } from "#app/platform/http/responses.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/forms/error-summary.tsx";
import { PublicColumn } from "#app/ui/layout/public-shell.tsx";
import { PageTitle } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await requirePerson(args.request, args.context);
  const lang = requestLanguage(args.request, { account: person.lang });
  const task = await orNotFound(readOwnTask(actor, idIn(args, "taskId"), lang));
  return data({ lang, reader: { lang, timeZone: person.timeZone }, now: now(), task }, { headers: PRIVATE_HEADERS });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person } = await requirePerson(args.request, args.context);
  const { id: taskId } = await orNotFound(readOwnTask(actor, idIn(args, "taskId"), person.lang));
  return formAction(args.request, PressSchema, async ({ version }) => {
    await finishTask(actor, { taskId, version });
    return redirectWithToast(paths.home(), "cycles:toast.taskDone");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("cycles:own.title"));

export default function OwnTaskPage() {
  const { reader, now: moment, task } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("cycles");
  return (
    <PublicColumn>
      <PageTitle lead={<InlineText text={task.improvement.title} />}>
        <InlineText text={task.text} />
      </PageTitle>
      <FormErrors fields={[]} errors={answer?.lastResult?.error?.[""] ?? []} />
      <ToDoLine task={task} reader={reader} now={moment} />
      {!task.doneOn && (
        <form method="post" action={paths.ownTask(task.id)} className="flex flex-wrap gap-2">
          <input type="hidden" name="version" value={task.version} />
          <Button icon="tick">{t("own.done")}</Button>
          <ButtonLink variant="quiet" href={paths.home()}>
            {t("own.later")}
          </ButtonLink>
        </form>
      )}
    </PublicColumn>
  );
}
