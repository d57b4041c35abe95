import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { canChangeRouting } from "../routing/routing.policy.ts";
import { lockTheme } from "./lock-theme.server.ts";
import { themeMoved } from "./themes.events.ts";

/** Moves a theme one place up or down within its level; at the ends nothing happens. */
export async function moveTheme(actor: Actor, input: { code: string; direction: "up" | "down" }): Promise<void> {
  return runCommand(actor, async ({ tx, record, unchanged }) => {
    if (!canChangeRouting(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from themes for update`;
    const theme = await lockTheme(tx, input.code);
    const beside = await tx.theme.findMany({ where: { parentId: theme.parentId, endedAt: null }, orderBy: [{ position: "asc" }, { code: "asc" }], select: { id: true } });
    const place = beside.findIndex(({ id }) => id === theme.id);
    const other = place + (input.direction === "up" ? -1 : 1);
    if (!beside[other]) return unchanged();
    [beside[place], beside[other]] = [beside[other], beside[place]!];
    for (const [position, { id }] of beside.entries()) await tx.theme.update({ where: { id }, data: { position }, select: { id: true } });
    await record(themeMoved, theme.id, { code: theme.code, direction: input.direction });
  });
}
