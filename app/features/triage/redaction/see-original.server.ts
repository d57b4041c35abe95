import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { originalTextIds } from "./originals.server.ts";
import { inputOriginalSeen } from "./redaction.events.ts";
import { canSeeOriginal } from "./redaction.policy.ts";

/** Words behind masked ones, with the translations that there are. */
export interface OriginalWords {
  id: string;
  lang: string;
  words: string;
  translations: { lang: string; words: string }[];
}

/**
 * Looks at the words behind masked ones. Each look is an event, so that everybody who reads the input sees who looked.
 * @throws a 404 refusal for everybody but intake, and where nothing is kept.
 */
export async function seeOriginal(actor: Actor, { inputId }: { inputId: string }): Promise<OriginalWords[]> {
  return runCommand(actor, async ({ tx, record }) => {
    const handover = await tx.handover.findUnique({ where: { inputId }, select: { passWords: true } });
    const input = await lockInput(tx, actor, inputId, undefined, (who, found) => canSeeOriginal(who, found, handover?.passWords ?? false));
    const ids = input.withdrawnAt ? [] : await originalTextIds(tx, input.id);
    if (ids.length === 0) throw notFound();
    const texts = await tx.text.findMany({
      where: { id: { in: ids } },
      orderBy: { id: "asc" },
      select: { id: true, lang: true, words: true, translations: { where: { words: { not: null } }, select: { lang: true, words: true } } },
    });
    await record(inputOriginalSeen, input.id, { texts: texts.length });
    return texts.map(({ translations, ...text }) => ({ ...text, translations: translations.map(({ lang, words }) => ({ lang, words: words! })) }));
  });
}
