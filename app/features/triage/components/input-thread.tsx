import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import type { ThreadMessage } from "#app/features/input/receipt/receipt.queries.server.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { WrittenIn } from "#app/features/texts/components/written-in.tsx";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Section } from "#app/ui/layout/section.tsx";
import { Custody } from "#app/ui/voice/custody.tsx";
import { Eyebrow } from "#app/ui/voice/eyebrow.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { InputPage } from "../input-page.server.ts";
import { useInboxQuery } from "./use-inbox-query.ts";
import { useMarks } from "./use-marks.tsx";

/** What the team and whoever said it wrote to each other, oldest first. */
export function InputThread({ page }: { page: InputPage }) {
  const { t } = useTranslation("triage");
  if (page.thread.length === 0) return null;
  return (
    <Section title={t("thread.title")}>
      <ol className="grid gap-5">
        {page.thread.map((message) => (
          <li key={message.id}>
            <Message message={message} page={page} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const BY = { question: "thread.questionBy", answer: "thread.answerBy", note: "thread.noteBy" } as const;
const WAITS = { question: "thread.askedBeingTranslated", answer: "thread.answeredBeingTranslated", note: "thread.notedBeingTranslated" } as const;

function Message({ message, page }: { message: ThreadMessage; page: InputPage }) {
  const { t } = useTranslation("triage");
  const { reader, now } = page;
  const when = message.sentAt && formatDateTime(message.sentAt, reader, { now });
  const ofTeam = message.side === "team";
  return (
    <>
      <Eyebrow side={ofTeam ? "did" : "said"}>
        {ofTeam && message.authorName
          ? t(BY[message.kind as "note"], { name: `\u2068${message.authorName}\u2069` })
          : t(`thread.${message.kind}`)}
        {when && <span className="font-normal text-ink2">{when}</span>}
      </Eyebrow>
      {ofTeam ? <TeamWords message={message} page={page} /> : <TheirWords message={message} page={page} />}
    </>
  );
}

function TheirWords({ message: { id, text }, page: { input, reader, now } }: { message: ThreadMessage; page: InputPage }) {
  const query = useInboxQuery();
  const mark = useMarks();
  return (
    <div className="grid gap-2">
      <ParallelWords text={text} reader={reader} now={now} mark={mark} />
      <WrittenIn text={text} change={paths.messageLanguage(input.id, id) + query} />
    </div>
  );
}

function TeamWords({ message, page }: { message: ThreadMessage; page: InputPage }) {
  const { t } = useTranslation("triage");
  const { text } = message;
  const query = useInboxQuery();
  const shown = text.translation ?? text;
  return (
    <WeDid words={shown.words} lang={shown.lang}>
      {text.translation && <CustodyLabel custody={text.translation.custody} reader={page.reader} now={page.now} />}
      {message.waitsToGoOut && (
        <Custody state="stale" more={<a href={paths.takeBackMessage(page.input.id, message.id) + query}>{t("thread.takeBack")}</a>}>
          {t("thread.goesOut")}
        </Custody>
      )}
      {message.readableByContributor && !message.waitsToGoOut && <Custody state="reviewed">{t("thread.onReceipt")}</Custody>}
      {!message.readableByContributor && (
        <Custody state="stale">
          {t(WAITS[message.kind as "note"])}
          {message.translatedBy && ` ${t("thread.translatedBy", { when: formatDateTime(message.translatedBy, page.reader, { now: page.now }) })}`}
        </Custody>
      )}
    </WeDid>
  );
}
