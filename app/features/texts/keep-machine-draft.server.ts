import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import type { MachineKind } from "#app/platform/translation/machine-translator.ts";
import { textMachineDrafted } from "./texts.events.ts";

/**
 * Keeps what a machine made of a text, where it is still wanted, no person has written a translation, and the words are
 * those that the machine was given (`version`). It neither seals the text nor changes the version: whoever translates
 * meanwhile is not held up, and takes its place. Returns whether it was kept. Records `text.machine_drafted`.
 */
export async function keepMachineDraft(
  actor: Actor,
  input: { textId: string; lang: string; words: string; engine: MachineKind; version: number },
): Promise<boolean> {
  if (actor.kind !== "system") throw notAllowed();
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    const { textId, lang, words, engine } = input;
    await tx.$queryRaw`select 1 from texts where id = ${textId}::uuid for update`;
    const found = await tx.translation.findUnique({ where: { textId_lang: { textId, lang } }, include: { text: true } });
    const isWanted = found && !found.text.erasedAt && found.words === null && found.version === input.version;
    if (!isWanted) {
      unchanged();
      return false;
    }
    await tx.translation.update({ where: { textId_lang: { textId, lang } }, data: { words, origin: "machine", engine }, select: { textId: true } });
    await record(textMachineDrafted, textId, { lang, ownerKind: found.text.subjectKind, ownerId: found.text.subjectId, engine });
    return true;
  });
}
