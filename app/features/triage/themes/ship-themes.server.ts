import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { PROGRAMME_ID } from "#app/features/programme/programme.events.ts";
import { writeTexts } from "#app/features/texts/write-texts.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { nameText, type NameOrigin } from "../shipped-name.ts";
import { SHIPPED_THEMES } from "./shipped-themes.ts";
import { themesShipped } from "./themes.events.ts";

/** Gives a programme the themes that ship with Heard, where it has none. */
export async function shipThemes(actor: Actor, { origin = "imported" }: { origin?: NameOrigin } = {}): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (actor.kind !== "system") throw notAllowed();
    if (await tx.theme.findFirst({ select: { id: true } })) return unchanged();
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
    const themes = SHIPPED_THEMES.map((theme, position) => ({ ...theme, id: newId(), position }));
    const idOf = new Map(themes.map(({ code, id }) => [code, id]));
    const names = await writeTexts(
      tx,
      themes.map(({ id, name }) => ({ kind: "theme_name", subjectKind: "theme", subjectId: id, audience: "public", ...nameText(name, programme, origin, now) })),
      now,
    );
    await tx.theme.createMany({
      data: themes.map(({ id, code, position }, index) => ({ id, code, position, nameTextId: names[index]!, parentId: code.includes(".") ? idOf.get(code.split(".")[0]!)! : null })),
    });
    await record(themesShipped, PROGRAMME_ID, { count: themes.length });
  });
}
