import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { AskedLine } from "#app/features/backlog/components/asked-line.tsx";
import { StatusWord } from "#app/features/backlog/components/status-word.tsx";
import { InlineText } from "#app/features/backlog/components/text-for-reader.tsx";
import { linkedImprovements } from "#app/features/backlog/improvements.queries.server.ts";
import { LikelyImprovements } from "#app/features/backlog/likely/components/likely-improvements.tsx";
import { likelyImprovements } from "#app/features/backlog/likely/likely.queries.server.ts";
import type { PersonActor } from "#app/features/events/actor.ts";
import { allows } from "#app/features/input/input.ts";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { InboxKeys } from "#app/features/triage/components/inbox-keys.tsx";
import { BesideInbox } from "#app/features/triage/components/beside-inbox.tsx";
import { InputAbout } from "#app/features/triage/components/input-about.tsx";
import { InputActions } from "#app/features/triage/components/input-actions.tsx";
import { InputHead } from "#app/features/triage/components/input-head.tsx";
import { InputHistory } from "#app/features/triage/components/input-history.tsx";
import { InputThread } from "#app/features/triage/components/input-thread.tsx";
import { useInboxQuery } from "#app/features/triage/components/use-inbox-query.ts";
import { useMarks } from "#app/features/triage/components/use-marks.tsx";
import { readInboxView } from "#app/features/triage/inbox-address.ts";
import { openInputWith } from "#app/features/triage/input-page.server.ts";
import { placeInView } from "#app/features/triage/place-in-view.queries.server.ts";
import type { InputToRead } from "#app/features/triage/reading.queries.server.ts";
import { InputWhy } from "#app/features/triage/routing/components/input-why.tsx";
import { readDecisions } from "#app/features/triage/routing/why.queries.server.ts";
import { PersonalCaseNote } from "#app/features/triage/intake/components/personal-case-note.tsx";
import { RedactionNotes } from "#app/features/triage/redaction/components/redaction-notes.tsx";
import { redactionState, textsToRedact } from "#app/features/triage/redaction/redaction.queries.server.ts";
import { AlsoReading } from "#app/features/triage/together/components/also-reading.tsx";
import { InputNotes } from "#app/features/triage/together/components/input-notes.tsx";
import { notesOf } from "#app/features/triage/together/notes.queries.server.ts";
import { readingNow } from "#app/features/triage/together/reading-now.server.ts";
import { translator } from "#app/platform/i18n/i18n.ts";
import { titled } from "#app/platform/i18n/page-title.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const view = readInboxView(new URL(args.request.url).searchParams);
  const { actor, page, besides } = await openInputWith(args, (reader, input, lang) =>
    Promise.all([
      improvementsOf(reader, input, lang),
      placeInView(reader, input, view),
      readDecisions(reader, input.id, lang),
      notesOf(reader, input.id, lang),
      readingNow(reader, input.id),
      redactionState(reader, input.id),
    ]),
  );
  const { lang } = page.reader;
  const { input, thread } = page;
  const [{ improvements, likely }, place, decisions, notes, readers, redaction] = besides;
  const identifying = await textsToRedact(actor, [input.text, ...thread.filter(({ side }) => side === "contributor").map(({ text }) => text)]);
  const title = translator(lang)("triage:input.title", { number: input.number });
  return { page, improvements, likely, decisions, place, notes, readers, redaction, mayIdentify: identifying.size > 0, title };
}

/** The improvements that an input belongs to, or those to which it may. */
async function improvementsOf(actor: PersonActor, input: InputToRead, lang: string) {
  const improvements = await linkedImprovements(actor, input.id, lang);
  const canBelong = input.route === "inbox" && allows(input.status, "link");
  return { improvements, likely: canBelong && improvements.length === 0 ? await likelyImprovements(actor, input, lang) : [] };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export default function Input() {
  const { page, improvements, likely, decisions, place, notes, readers, redaction, mayIdentify, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation("triage");
  const { input, reader, now } = page;
  const mark = useMarks();
  const query = useInboxQuery();
  return (
    <BesideInbox
      page={page}
      crumb={{ href: paths.inbox() + query, label: t("inbox.title") }}
      title={title}
      focused
      keys={<InboxKeys inbox={page.inbox} input={input} place={place} />}
      rail={
        <>
          <InputWhy decisions={decisions} reader={reader} now={now} />
          <InputAbout page={page} />
        </>
      }
      actions={<InputActions page={page} />}
    >
      <InputHead page={page} />
      <AlsoReading inputId={input.id} readers={readers} />
      {input.looksAutomatic && (
        <Note tone="ember" title={t("automatic.title")}>
          {t("automatic.line")}
        </Note>
      )}
      {input.route === "intake" && <PersonalCaseNote inputId={input.id} />}
      <RedactionNotes inputId={input.id} mayIdentify={mayIdentify && input.status !== "withdrawn"} redaction={redaction} reader={reader} now={now} />
      <AskedLine asked={input.asked} origin={input.origin} />
      <ParallelWords text={input.text} reader={reader} now={now} anchor="original" mark={mark} />
      <InputThread page={page} />
      <InputNotes page={page} notes={notes} />
      <LikelyImprovements input={input} likely={likely} />
      {improvements.length > 0 && (
        <Section title={t("improvements.title")}>
          <ul className="card divide-y divide-line">
            {improvements.map((improvement) => (
              <li key={improvement.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5">
                <a href={paths.improvement(improvement.number)} className="font-semibold">
                  <InlineText text={improvement.title} />
                </a>
                <StatusWord status={improvement.status} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <InputHistory page={page} open />
    </BesideInbox>
  );
}
