import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { wordsFor, type ReadableText } from "#app/features/texts/texts.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import type { DropSide } from "#app/ui/voice/drop.tsx";
import { TimelineItem } from "#app/ui/voice/timeline.tsx";
import { Voice } from "#app/ui/voice/voice.tsx";
import { WeDid } from "#app/ui/voice/we-did.tsx";
import { AskedLine } from "./asked-line.tsx";
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
      date={formatDate(item.dayOnly ? item.at.toISOString().slice(0, 10) : item.at, reader, { now })}
    >
      <StoryBody item={item} reader={reader} now={now} />
      {children}
    </TimelineItem>
  );
}

function titleOf(item: StoryItem, t: TFunction<"receipt">): string {
  return item.kind === "status" ? t(`story.status.${onScreen(item.to)}`) : t(`story.${item.kind}`);
}

function StoryBody({ item, reader, now }: { item: StoryItem; reader: Reader; now: Date }) {
  const { t } = useTranslation("receipt");
  switch (item.kind) {
    case "said":
      return (
        <>
          {item.asked && <AskedLine asked={item.asked} />}
          <OwnWords text={item.text} />
        </>
      );
    case "reply":
    case "added":
      return <OwnWords text={item.text} />;
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
          <ImprovementTitle title={item.improvement.title} />
          {item.corrected && <p className="font-semibold">{t("story.corrected")}</p>}
          {item.corrects && <p className="font-semibold">{t("story.corrects")}</p>}
          <TeamWords text={item.did} />
          {item.pending && <p className="text-ink2">{t("story.notInYourLanguage")}</p>}
        </>
      );
    case "closed":
      return <p>{t(`story.closedBecause.${item.reason}`)}</p>;
    default:
      return null;
  }
}

function OwnWords({ text }: { text: ReadableText }) {
  const { t } = useTranslation("receipt");
  if (text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
  return <Voice words={text.words} lang={text.lang} />;
}

function TeamWords({ text }: { text: ReadableText }) {
  const { t } = useTranslation("receipt");
  if (text.erased) return <p className="text-ink2">{t("story.wordsGone")}</p>;
  const shown = wordsFor(text);
  return <WeDid words={shown.words} lang={shown.lang} />;
}

function ImprovementTitle({ title }: { title: ReadableText }) {
  const shown = wordsFor(title);
  return (
    <p className="font-semibold" lang={shown.lang} dir="auto">
      {shown.words}
    </p>
  );
}
