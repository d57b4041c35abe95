import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { canChangeRouting } from "../routing/routing.policy.ts";
import { rulesThatGive } from "../routing/rules-that-give.server.ts";
import { lockTheme } from "./lock-theme.server.ts";
import { themeEnded } from "./themes.events.ts";

/**
 * Ends a theme: nobody chooses it any more, and what it was given to keeps it. Not while a rule gives it or a theme below it
 * goes on.
 */
export async function endTheme(actor: Actor, input: { code: string }): Promise<void> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canChangeRouting(actor)) throw notAllowed();
    const theme = await lockTheme(tx, input.code);
    if (await tx.theme.findFirst({ where: { parentId: theme.id, endedAt: null }, select: { id: true } })) throw new DomainError("routing:errors.themeHasParts");
    const [rule] = await rulesThatGive(tx, { theme: theme.code });
    if (rule !== undefined) throw new DomainError("routing:errors.givenByRule", 400, { number: rule });
    await tx.theme.update({ where: { id: theme.id }, data: { endedAt: now }, select: { id: true } });
    await record(themeEnded, theme.id, { code: theme.code });
  });
}
