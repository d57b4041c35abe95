import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { paths } from "#app/platform/paths/paths.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { DropSide } from "#app/ui/voice/drop.tsx";
import { TimelineItem } from "#app/ui/voice/timeline.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import { AskedLine } from "./asked-line.tsx";
import { NotYetLine } from "./text-for-reader.tsx";
import { onScreen } from "../improvement.ts";
import type { StoryItem } from "../input-story.queries.server.ts";

const BULLETS: Partial<Record<StoryItem["kind"], DropSide>> = {
  said: "patient",
  reply: "patient",
  added: "patient",
  question: "team",
  answer: "team",
  note: "team",
  update: "team",
};

/** One step of what happened to somebody's words, in the reader's language. `children` stands under it: a form to reply. */
export function StoryStep(props: { item: StoryItem; reader: Reader; now: Date; children?: ReactNode }) {
  const { item, reader, now, children } = props;
  const { t } = useTranslation("receipt");
  return (
    <TimelineItem
      bullet={BULLETS[item.kind] ?? "fact"}
      title={titleOf(item, t)}
      date={formatDate(dayOf(item), reader, { now })}
    >
      <StoryBody item={item} reader={reader} now={now} />
      {children}
    </TimelineItem>
  );
}

/** What happened, in a few words. */
export function titleOf(item: StoryItem, t: TFunction<"receipt">): string {
  switch (item.kind) {
    case "status":
      return t(`story.status.${onScreen(item.to)}`);
    case "tried":
      return t(`story.tried.${item.result}`);
    case "handoverClosed":
      return t(`story.handoverClosed.${item.outcome}`);
    default:
      return t(`story.${item.kind}`);
  }
}

/** When it happened; a try may be written down on a later day. */
export function dayOf(item: StoryItem): Date | string {
  if (item.kind === "tried") return item.on;
  return item.dayOnly ? item.at.toISOString().slice(0, 10) : item.at;
}

function StoryBody({ item, reader, now }: { item: StoryItem; reader: Reader; now: Date }) {
  const { t, i18n } = useTranslation("receipt");
  switch (item.kind) {
    case "said":
      return (
        <>
          <AskedLine asked={item.asked} origin={item.origin} />
          <OwnWords text={item.text} masked={item.masked} />
        </>
      );
    case "reply":
    case "added":
      return <OwnWords text={item.text} masked={item.masked} />;
    case "consentGiven":
    case "consentRefused":
    case "consentRevoked":
      return item.onBehalf ? <p>{t("story.toStaff")}</p> : null;
    case "handoverClosed":
      return (
        <>
          <p>{t("story.contactErased")}</p>
          {item.outcome !== "reached" && <p>{t("story.stillHelp")}</p>}
        </>
      );
    case "question":
    case "answer":
    case "note":
      if (item.text) return <TeamWords text={item.text} />;
      return (
        <p className="text-ink2">
          {item.translatedBy ? t("story.beingTranslatedBy", { date: formatDate(item.translatedBy, reader, { now, weekday: true }) }) : t("story.beingTranslated")}
        </p>
      );
    case "linked":
      return <ImprovementTitle title={item.improvement.title} />;
    case "status":
      return (
        <>
          <ImprovementTitle title={item.improvement.title} />
          {item.reason && <TeamWords text={item.reason} />}
          {item.pending && <p className="text-ink2">{t("story.beingTranslated")}</p>}
        </>
      );
    case "update":
      return (
        <>
          <ImprovementTitle title={item.improvement.title} isLabelled={item.pending} />
          {item.corrected && <p className="font-semibold">{t("story.corrected")}</p>}
          {item.corrects && <p className="font-semibold">{t("story.corrects")}</p>}
          <TeamWords text={item.did} />
          {item.pending && <p className="text-ink2">{t("story.notInYourLanguage")}</p>}
          {item.publicNumber !== null && (
            <p className="small no-print">
              <a href={paths.changeUpdate(i18n.language, item.improvement.number, item.publicNumber)}>{t("story.toShare")}</a>
            </p>
          )}
        </>
      );
    case "closed":
      return <p>{t(`story.closedBecause.${item.reason}`)}</p>;
    default:
      return null;
  }
}

/** `masked`: parts of them were hidden, which the writer is told. */
function OwnWords({ text, masked }: { text: ReadableText; masked: boolean }) {
  const { t } = useTranslation("receipt");
  if (text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
  return (
    <Voice words={text.words} lang={text.lang}>
      {masked && <p className="text-ink2">{t("story.masked")}</p>}
    </Voice>
  );
}

function TeamWords({ text }: { text: ReadableText }) {
  const { t } = useTranslation("receipt");
  if (text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
  const shown = wordsFor(text);
  return <WeDid words={shown.words} lang={shown.lang} />;
}

/** `isLabelled`: what follows says that it is not in the reader's language. */
function ImprovementTitle({ title, isLabelled = false }: { title: ReadableText; isLabelled?: boolean }) {
  const shown = wordsFor(title);
  return (
    <>
      <p className="font-semibold" lang={shown.lang} dir="auto">
        {shown.words}
      </p>
      {!isLabelled && <NotYetLine text={title} />}
    </>
  );
}
