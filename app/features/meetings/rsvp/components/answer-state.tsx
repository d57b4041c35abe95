import { useTranslation } from "#app/platform/i18n/use-translation.ts";
import { nameOfSpoken } from "#app/platform/i18n/languages.ts";
import { Note } from "#app/ui/feedback/note.tsx";
import { formatList } from "#app/ui/format/format.ts";
import type { InvitationToAnswer } from "../rsvp.queries.server.ts";

type Answered = Pick<InvitationToAnswer, "answer" | "isOpen" | "joins" | "needs" | "needsLang" | "needsDialect"> & { meeting: { state: string } };

/** What stands as the answer, and whether it can still be changed. */
export function AnswerState({ invitation, lang }: { invitation: Answered; lang: string }) {
  const { t } = useTranslation("meetings");
  const { answer, isOpen, meeting } = invitation;
  if (meeting.state === "cancelled") return <Note tone="ember" title={t("rsvp.cancelled")}>{t("rsvp.cancelledLine")}</Note>;
  if (!isOpen) return <Note icon="clock" title={t("rsvp.over")}>{answer ? t(`rsvp.said.${answer}`) : t("rsvp.noAnswer")}</Note>;
  if (!answer) return null;
  const needs = answer === "no" ? "" : needsInWords(invitation, lang, t);
  return (
    <Note tone={answer === "yes" ? "leaf" : "neutral"} icon={answer === "no" ? "cross" : answer === "yes" ? "tick" : "clock"} title={t(`rsvp.said.${answer}`)}>
      {needs && <p>{t("rsvp.youNeed", { needs })}</p>}
      <p>{t("rsvp.canChange")}</p>
    </Note>
  );
}

/** What somebody needs as a list in one sentence: "interpreter: Arabic (Levantine), ride". */
export function needsInWords(
  invitation: Pick<InvitationToAnswer, "needs" | "needsLang" | "needsDialect">,
  lang: string,
  t: ReturnType<typeof useTranslation<"meetings">>["t"],
): string {
  const { needs, needsLang, needsDialect } = invitation;
  return formatList(
    needs.map((need) => {
      if (need !== "interpreter" || !needsLang) return t(`rsvp.short.${need}`);
      const language = nameOfSpoken(needsLang, lang);
      return needsDialect ? t("rsvp.short.interpreterDialect", { language, dialect: `\u2068${needsDialect}\u2069` }) : t("rsvp.short.interpreterOf", { language });
    }),
    lang,
  );
}
