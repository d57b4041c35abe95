import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { moveInputLanguage } from "./correct-language.server.ts";
import { lockOwnInput } from "./lock-input.server.ts";

/**
 * Says in which language they wrote, for whoever said it: see {@link moveInputLanguage}.
 * @throws a 404 refusal where it is not theirs, and where it was withdrawn.
 */
export async function correctOwnLanguage(actor: Actor, { inputId, lang }: { inputId: string; lang: string }): Promise<void> {
  return runCommand(actor, async (command) => moveInputLanguage(command, await lockOwnInput(command.tx, actor, inputId), lang));
}
