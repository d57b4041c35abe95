import type { ReactNode } from "react";
import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { formatDate, type Reader } from "#app/ui/format/format.ts";
import { Timeline, TimelineItem } from "#app/ui/voice/timeline.tsx";
import type { InputStory, StoryItem } from "../input-story.queries.server.ts";
import { StoryStep } from "./story-step.tsx";

/**
 * Everything that happened to what somebody said, oldest first, and what comes next. `replyForm` stands under the last
 * question that nobody replied to.
 */
export function InputStoryTimeline(props: {
  story: InputStory;
  reader: Reader;
  now: Date;
  /** By when a person reads it, while nobody has. */
  readBy: Date | null;
  replyForm?: ReactNode;
}) {
  const { story, reader, now, readBy, replyForm } = props;
  const { t } = useTranslation("receipt");
  const { items } = story;
  const gone = items.some((item) => item.kind === "withdrawn");
  const read = story.isRead || items.some((item) => READ.has(item.kind));
  const openQuestion = openQuestionOf(items);
  return (
    <Timeline>
      {items.map((item, index) => (
        <StoryStep key={index} item={item} reader={reader} now={now}>
          {item === openQuestion && replyForm}
        </StoryStep>
      ))}
      {!gone && story.ownCase && NEXT_OF_CASE[story.ownCase] && <TimelineItem bullet="future" title={t(`story.next.${NEXT_OF_CASE[story.ownCase]!}`)} date={t("story.next.here")} />}
      {!gone && !story.ownCase && !read && (
        <TimelineItem
          bullet="future"
          title={t("story.next.read")}
          date={readBy ? t("story.next.by", { date: formatDate(readBy, reader, { now }) }) : undefined}
        />
      )}
      {!gone && !story.ownCase && !story.isOver && read && <TimelineItem bullet="future" title={t("story.next.change")} date={t("story.next.here")} />}
    </Timeline>
  );
}

/** What comes next of a person's own case; when it is closed, nothing. */
const NEXT_OF_CASE: Partial<Record<NonNullable<InputStory["ownCase"]>, "consent" | "passOn" | "call">> = { waiting: "consent", ready: "passOn", passed_on: "call" };

/** What shows that a person has read it. */
const READ: ReadonlySet<StoryItem["kind"]> = new Set(["read", "seen", "question", "answer", "note", "linked", "closed"]);

/** The last question of the team, where nobody has replied since; undefined where none is open. */
export function openQuestionOf(items: readonly StoryItem[]): StoryItem | undefined {
  const thread = items.filter((item) => ["question", "answer", "reply", "added"].includes(item.kind));
  const last = thread.at(-1);
  return last?.kind === "question" && !last.pending ? last : undefined;
}
