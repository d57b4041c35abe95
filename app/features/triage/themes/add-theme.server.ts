import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { canChangeRouting } from "../routing/routing.policy.ts";
import { writeName } from "../write-name.server.ts";
import { themeAdded } from "./themes.events.ts";

/** Adds a theme at the end of its level: below another one, or on its own where `parent` (a code) is missing. Returns its code. */
export async function addTheme(actor: Actor, input: { name: string; parent?: string | undefined }): Promise<string> {
  return runCommand(actor, async ({ tx, now, record }) => {
    if (!canChangeRouting(actor)) throw notAllowed();
    await tx.$queryRaw`select 1 from themes for update`;
    const parent = input.parent ? await tx.theme.findUnique({ where: { code: input.parent }, select: { id: true, code: true, parentId: true, endedAt: true } }) : null;
    // The tree has two levels.
    if (input.parent && (!parent || parent.parentId || parent.endedAt)) throw notFound();
    const id = newId();
    const code = `${parent ? `${parent.code}.` : ""}t${id.slice(-10)}`;
    const { _max: last } = await tx.theme.aggregate({ where: { parentId: parent?.id ?? null }, _max: { position: true } });
    const nameTextId = await writeName(tx, actor, { kind: "theme_name", subjectKind: "theme", subjectId: id, audience: "public", words: input.name, now });
    await tx.theme.create({ data: { id, code, parentId: parent?.id ?? null, position: (last.position ?? 0) + 1, nameTextId }, select: { id: true } });
    await record(themeAdded, id, { code });
    return code;
  });
}
