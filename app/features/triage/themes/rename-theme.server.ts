import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { canChangeRouting } from "../routing/routing.policy.ts";
import { reviseName } from "../write-name.server.ts";
import { lockTheme } from "./lock-theme.server.ts";
import { themeRenamed } from "./themes.events.ts";

/** Gives a theme another name; inputs keep the theme. `seen`: the id of the text that was on the page. */
export async function renameTheme(actor: Actor, input: { code: string; name: string; seen: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (!canChangeRouting(actor)) throw notAllowed();
    const theme = await lockTheme(tx, input.code);
    const nameTextId = await reviseName(tx, actor, theme.nameTextId, { words: input.name, seen: input.seen, now });
    if (nameTextId === theme.nameTextId) return unchanged();
    await tx.theme.update({ where: { id: theme.id }, data: { nameTextId }, select: { id: true } });
    await record(themeRenamed, theme.id, { code: theme.code });
  });
}
