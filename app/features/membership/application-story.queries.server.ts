import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import type { Programme, ProgrammeGroup } from "#app/features/programme/programme.ts";
import { isReadable } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import type { ApplicationStep, ShownLetter } from "./application-story.ts";
import type { ApplicationState, LetterCode } from "./application.ts";
import { isOwnApplication } from "./application.policy.ts";
import { letterForReader, letterValues } from "./letters/letter-for-reader.server.ts";
import { wordsForApplicant } from "./words-for-applicant.server.ts";

/**
 * What happened to one application, oldest first, for the holder of its code. `lang`: the language of the page.
 * @throws a 404 refusal for everybody else, and where there is none.
 */
export async function applicationStory(
  actor: Actor,
  applicationId: string,
  page: { programme: Programme; group: ProgrammeGroup; lang: string },
): Promise<ApplicationStep[]> {
  if (!isOwnApplication(actor, applicationId)) throw notFound();
  const db = reads(actor);
  const [application, events] = await Promise.all([
    db.application.findUnique({
      where: { id: applicationId },
      select: { name: true, lang: true, whyTextId: true, messages: { select: { id: true, textId: true, values: true } } },
    }),
    db.event.findMany({ where: { subjectId: applicationId, subjectKind: "application" }, orderBy: { id: "asc" } }),
  ]);
  if (!application) throw notFound();
  const { messages, name, whyTextId } = application;
  const words = await wordsForApplicant(actor, [whyTextId, ...messages.map(({ textId }) => textId)], page.lang, application.lang);
  const byId = new Map(messages.map((message) => [message.id, message]));
  const wordsOf = (messageId: string | undefined) => {
    const message = messageId === undefined ? undefined : byId.get(messageId);
    return message && words.get(message.textId);
  };
  const letterIn = (messageId: string | undefined): ShownLetter | null => {
    const text = wordsOf(messageId);
    // What was taken back takes the letters along: they name whoever it was.
    if (!text || name === null) return null;
    const { date = null } = byId.get(messageId!)!.values as { date?: string | null };
    const shown = letterForReader(text, letterValues(page.programme, { name, group: page.group, date }));
    return { ...shown, pending: !isReadable(text) };
  };

  return events.flatMap((event): ApplicationStep[] => {
    const at = event.at ?? event.day;
    const payload = event.payload as { messageId?: string; to?: ApplicationState; letter?: LetterCode; onBehalf?: boolean };
    const text = wordsOf(payload.messageId);
    switch (event.name) {
      case "application.received":
        return [{ at, kind: "applied", text: whyTextId ? (words.get(whyTextId) ?? null) : null, onBehalf: payload.onBehalf ?? false }];
      case "application.moved":
        return [{ at, kind: "moved", to: payload.to!, letter: letterIn(payload.messageId) }];
      case "application.accepted":
        return [{ at, kind: "moved", to: "accepted", letter: letterIn(payload.messageId) }];
      case "application.asked":
        return text ? [{ at, kind: "question", text, pending: !isReadable(text), messageId: payload.messageId! }] : [];
      case "application.replied":
      case "application.added_to":
        return text ? [{ at, kind: event.name === "application.replied" ? "reply" : "added", text }] : [];
      case "application.receipt_reissued":
        return [{ at, kind: "reissued" }];
      case "application.withdrawn":
        return [{ at, kind: "withdrawn" }];
      default:
        return [];
    }
  });
}
