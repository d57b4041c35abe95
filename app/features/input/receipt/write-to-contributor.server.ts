import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError } from "#app/platform/refusal/domain-error.ts";
import { sameLanguage, TURNAROUND_DAYS } from "#app/features/texts/texts.ts";
import { endOfBusinessDay } from "#app/features/programme/business-hours.ts";
import { readProgramme } from "#app/features/programme/programme.queries.server.ts";
import { inputAnswered, inputAsked, inputNoted } from "../input.events.ts";
import { goesOutAt } from "./goes-out-at.server.ts";
import { allows } from "../input.ts";
import { hoursFor, siteById } from "../site-of-input.ts";
import { lockInput } from "../lock-input.server.ts";

export interface WordsForContributor {
  inputId: string;
  words: string;
  /** The language the team wrote in; the working language where nothing else is said. */
  lang?: string;
  /** The version of the input that the writer saw. */
  version: number;
  /** A ready-made reply, with the translations of it that somebody checked. */
  template?: { code: string; translations: readonly CheckedTranslation[] };
}

/** A translation that a person checked before, with its blanks filled. */
export interface CheckedTranslation {
  lang: string;
  words: string;
  origin: string | null;
  authorId: string | null;
  outsideName: string | null;
  reviewedById: string | null;
  reviewedAt: Date;
  qualifiedAs: string | null;
}

/** What the team writes: a question, an answer, or a word that somebody looks after it. */
export type TeamMessageKind = "question" | "answer" | "note";

const EVENTS = { question: inputAsked, answer: inputAnswered, note: inputNoted } as const;
const ACTIONS = { question: "ask", answer: "answer", note: "ask" } as const;

/**
 * Writes to whoever said it, on their receipt. It goes out a little later (`goesOutAt`), until when it can be taken back. Free
 * words wait for a translator where the contributor reads another language, the same day where it is urgent; both sides are told
 * until when. A ready-made reply brings its translations along. The first time it also acknowledges the input.
 */
export async function writeToContributor(
  actor: Actor,
  kind: TeamMessageKind,
  input: WordsForContributor,
): Promise<{ messageId: string }> {
  const programme = await readProgramme(actor.programme);
  return runCommand(actor, async ({ tx, now, record }) => {
    const found = await lockInput(tx, actor, input.inputId, input.version);
    if (!allows(found.status, ACTIONS[kind])) throw new DomainError("input:errors.notPossibleNow");
    const lang = input.lang ?? programme.workingLanguage;
    const readerLang = found.toldIn;
    const messageId = newId();
    const textId = await writeText(tx, {
      kind: "message",
      subjectKind: "input",
      subjectId: found.id,
      audience: "contributor",
      critical: true,
      lang,
      words: input.words,
      authorId: actor.kind === "person" ? actor.personId : null,
      sealedAt: now,
      wanted: [readerLang],
      dueAt: endOfBusinessDay(hoursFor(programme, siteById(programme, found.siteId)), now, found.urgency <= 2 ? 0 : TURNAROUND_DAYS.message),
    });
    const checked = input.template?.translations ?? [];
    await keepChecked(tx, textId, checked);
    await tx.message.create({
      data: {
        id: messageId,
        inputId: found.id,
        side: "team",
        kind,
        authorId: actor.kind === "person" ? actor.personId : null,
        textId,
        sentAt: goesOutAt(now),
      },
      select: { id: true },
    });
    const stillNew = found.status === "new";
    await tx.input.update({
      where: { id: found.id },
      data: {
        acknowledgedAt: found.acknowledgedAt ?? now,
        status: kind === "answer" ? (found.status === "closed" ? "closed" : "answered") : stillNew ? "acknowledged" : found.status,
        answeredAt: kind === "answer" ? (found.answeredAt ?? now) : found.answeredAt,
        setAsideUntil: null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const ready = [lang, ...checked.map((translation) => translation.lang)].some((one) => sameLanguage(one, readerLang));
    await record(EVENTS[kind], found.id, { messageId, ready, ...(input.template && { template: input.template.code }) });
    return { messageId };
  });
}

async function keepChecked(tx: Tx, textId: string, translations: readonly CheckedTranslation[]): Promise<void> {
  for (const { lang, ...data } of translations) {
    await tx.translation.upsert({ where: { textId_lang: { textId, lang } }, create: { textId, lang, ...data }, update: data, select: { textId: true } });
  }
}
