import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { shipTemplate } from "#app/features/texts/templates/ship-template.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { letterTemplateAdded } from "../application.events.ts";
import { LETTERS, type LetterCode } from "../application.ts";
import { SHIPPED_LETTERS } from "./letters.ts";

/** Adds one of the letters that ship with Heard, where the programme does not have it yet. */
export async function addLetterTemplate(actor: Actor, code: LetterCode): Promise<void> {
  if (actor.kind !== "system") throw notAllowed();
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (await tx.letterTemplate.findUnique({ where: { code }, select: { code: true } })) return unchanged();
    const textId = await shipTemplate(tx, { kind: "letter_template", words: SHIPPED_LETTERS[code], now });
    await tx.letterTemplate.create({ data: { code, textId, position: LETTERS.indexOf(code) }, select: { code: true } });
    await record(letterTemplateAdded, textId, { code });
  });
}
