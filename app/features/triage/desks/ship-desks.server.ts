import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { PROGRAMME_ID } from "#app/features/programme/programme.events.ts";
import { writeTexts } from "#app/features/texts/write-texts.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { nameText, type NameOrigin } from "../shipped-name.ts";
import { desksShipped } from "./desks.events.ts";
import { SHIPPED_DESKS } from "./shipped-desks.ts";

/** Gives a programme the teams that ship with Heard, where it has none. */
export async function shipDesks(actor: Actor, { origin = "imported" }: { origin?: NameOrigin } = {}): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    if (actor.kind !== "system") throw notAllowed();
    if (await tx.desk.findFirst({ select: { id: true } })) return unchanged();
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 }, select: { workingLanguage: true, languages: true } });
    const desks = SHIPPED_DESKS.map((desk, position) => ({ ...desk, id: newId(), position }));
    const names = await writeTexts(
      tx,
      desks.map(({ id, name }) => ({ kind: "desk_name", subjectKind: "desk", subjectId: id, audience: "team", ...nameText(name, programme, origin, now) })),
      now,
    );
    await tx.desk.createMany({ data: desks.map(({ id, code, position }, index) => ({ id, code, position, nameTextId: names[index]! })) });
    await record(desksShipped, PROGRAMME_ID, { count: desks.length });
  });
}
