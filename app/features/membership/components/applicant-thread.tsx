import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { CustodyLabel } from "#app/features/texts/components/custody-label.tsx";
import { ParallelWords } from "#app/features/texts/components/parallel-words.tsx";
import { WrittenIn } from "#app/features/texts/components/written-in.tsx";
import { wordsFor } from "#app/features/texts/texts.ts";
import { nameOfLanguage } from "#app/platform/i18n/languages.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDateTime } from "#app/ui/format/format.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Custody } from "#app/ui/voice/custody.tsx";
import { Eyebrow } from "#app/ui/voice/eyebrow.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import type { RecruitingMessage } from "../recruiting.queries.server.ts";
import type { ApplicantPage } from "../recruiting-page.server.ts";

/** What the team and whoever applied wrote to each other, oldest first. */
export function ApplicantThread({ page }: { page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  const { messages } = page.application;
  if (messages.length === 0) return null;
  return (
    <Section title={t("recruit.thread.title")}>
      <ol className="grid gap-5">
        {messages.map((message) => (
          <li key={message.id}>
            <Message message={message} page={page} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Message({ message, page }: { message: RecruitingMessage; page: ApplicantPage }) {
  const { t } = useTranslation("membership");
  const { reader, now } = page;
  return (
    <>
      <Eyebrow side={message.side === "team" ? "did" : "said"}>
        {t(`recruit.thread.${message.kind}`)}
        <span className="font-normal text-ink2">{formatDateTime(message.sentAt, reader, { now })}</span>
      </Eyebrow>
      {message.side === "team" ? <TeamMessage message={message} page={page} /> : <TheirMessage message={message} page={page} />}
    </>
  );
}

function TheirMessage({ message: { id, text }, page: { application, reader, now } }: { message: RecruitingMessage; page: ApplicantPage }) {
  return (
    <div className="grid gap-2">
      <ParallelWords text={text} reader={reader} now={now} />
      <WrittenIn text={text} change={paths.applicantMessageLanguage(application.number, id)} />
    </div>
  );
}

function TeamMessage({ message, page }: { message: RecruitingMessage; page: ApplicantPage }) {
  const { t } = useTranslation(["membership", "texts"]);
  const { application, reader, now } = page;
  const { text, letter, readable } = message;
  if (text.erased || (letter && application.name === null)) return <Note icon="lock">{t("texts:erased")}</Note>;
  const shown = letter ?? wordsFor(text);
  return (
    <WeDid words={<span className="whitespace-pre-line">{shown.words}</span>} lang={shown.lang}>
      {text.translation && <CustodyLabel custody={text.translation.custody} reader={reader} now={now} />}
      {readable ? (
        <Custody state="reviewed">{t("recruit.thread.there")}</Custody>
      ) : (
        <Custody state="stale">{t(letter ? "recruit.thread.letterWaits" : "recruit.thread.waits", { language: nameOfLanguage(application.lang, reader.lang) })}</Custody>
      )}
    </WeDid>
  );
}
