import type { Actor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { canSeeInbox } from "#app/features/input/input.policy.ts";
import { TEMPLATE_TEXT, templateOf, type Template } from "#app/features/texts/templates/template.ts";
import { readTexts } from "#app/features/texts/texts.queries.server.ts";
import { isReadable, wordsFor } from "#app/features/texts/texts.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { needsDay, REPLIES, type ReplyCode, type ReplyKind } from "./reply.ts";

/** A ready-made reply. */
export interface ReplyTemplate extends Template {
  code: ReplyCode;
}

/** The ready-made replies of the programme, in the order in which they are offered. @throws a 404 refusal for whoever has no inbox. */
export async function listReplies(actor: Actor): Promise<ReplyTemplate[]> {
  if (!canSeeInbox(actor)) throw notFound();
  const rows = await reads(actor).replyTemplate.findMany({ orderBy: { position: "asc" }, select: { code: true, text: TEMPLATE_TEXT } });
  return rows.map(({ code, text }) => ({ code: code as ReplyCode, ...templateOf(text) }));
}

/** A reply as it is offered for one input. Blanks are not filled yet. */
export interface OfferedReply {
  code: ReplyCode;
  kind: ReplyKind;
  /** As its receiver reads it; `ready`: in their language, and checked there. */
  theirs: { words: string; lang: string; ready: boolean };
  /** As the team's reader reads it; never words that nobody checked. */
  own: { words: string; lang: string };
  needsDay: boolean;
}

/** The ready-made replies for a receiver of one language and a reader of another. @throws a 404 refusal for whoever has no inbox. */
export async function offeredReplies(actor: Actor, langs: { theirs: string; own: string }): Promise<OfferedReply[]> {
  if (!canSeeInbox(actor)) throw notFound();
  const templates = await reads(actor).replyTemplate.findMany({ orderBy: { position: "asc" }, select: { code: true, textId: true } });
  const ids = templates.map(({ textId }) => textId);
  const [theirs, own] = await Promise.all([
    readTexts(actor, ids, langs.theirs, { reviewedOnly: true }),
    readTexts(actor, ids, langs.own, { reviewedOnly: true }),
  ]);
  return templates.map(({ code, textId }) => {
    const there = theirs.get(textId)!;
    const here = wordsFor(own.get(textId)!);
    return {
      code: code as ReplyCode,
      kind: REPLIES[code as ReplyCode],
      theirs: { ...wordsFor(there), ready: isReadable(there) },
      own: { words: here.words, lang: here.lang },
      needsDay: needsDay(there.words),
    };
  });
}
