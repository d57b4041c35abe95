import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { NoteSchema } from "#app/features/backlog/backlog.schema.ts";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { numberOf, openBacklog, openImprovement } from "#app/features/backlog/improvement-page.server.ts";
import { Discussion } from "#app/features/backlog/notes/components/discussion.tsx";
import { notesOf } from "#app/features/backlog/notes/notes.queries.server.ts";
import { writeNote } from "#app/features/backlog/notes/write-note.server.ts";
import { formAction } from "#app/platform/http/parse-form.ts";
import { redirectWithToast } from "#app/platform/http/toast.ts";
import { pageTitle } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Record } from "#app/ui/layout/record.tsx";
import { TeamBar } from "#app/ui/layout/team-bar.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, lang, reader, now, improvement } = await openImprovement(args);
  const notes = await notesOf(actor, improvement.id, lang);
  if (!notes) throw new Response(null, { status: 404 });
  return { lang, reader, now, number: improvement.number, title: improvement.title, notes };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await openBacklog(args);
  const number = numberOf(args);
  return formAction(args.request, NoteSchema, async ({ words }) => {
    await writeNote(actor, { number, words });
    return redirectWithToast(paths.improvement(number), "backlog:toast.noted");
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.lang, (t) => t("backlog:note.section"));

export default function Notes() {
  const { reader, now, number, title, notes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("backlog");
  return (
    <>
      <TeamBar crumb={{ href: paths.improvement(number), label: t("crumb", { number }) }} title={t("note.section")} />
      <Record>
        <p className="text-base font-semibold">
          <InlineText text={title} />
        </p>
        <Discussion number={number} notes={notes} lastResult={answer?.lastResult} reader={reader} now={now} />
      </Record>
    </>
  );
}
