import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { groupAdded } from "./programme.events.ts";
import { forgetProgramme } from "./programme.queries.server.ts";

export interface NewGroup {
  slug: string;
  name: string;
  purpose: string;
  meets: string;
  /** How to join, on its public page. */
  join?: string;
  /** Whether new members are looked for; they are unless said otherwise. */
  takesApplications?: boolean;
  /** How many places there are. */
  seats?: number;
}

/** Adds an advisory group. Returns its id and the ids of its texts. */
export async function addGroup(
  actor: Actor,
  input: NewGroup,
): Promise<{ id: string; nameTextId: string; purposeTextId: string; meetsTextId: string; joinTextId: string | null }> {
  if (actor.kind !== "system") throw notAllowed();
  const result = await runCommand(actor, async ({ tx, now, record }) => {
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 } });
    const id = newId();
    const write = (kind: string, words: string) =>
      writeText(tx, {
        kind,
        subjectKind: "group",
        subjectId: id,
        audience: "public",
        lang: programme.workingLanguage,
        words,
        sealedAt: now,
        wanted: shownLanguages(programme.languages),
      });
    const nameTextId = await write("name", input.name);
    const purposeTextId = await write("group_purpose", input.purpose);
    const meetsTextId = await write("group_meets", input.meets);
    const joinTextId = input.join ? await write("group_join", input.join) : null;
    await tx.group.create({
      data: {
        id,
        slug: input.slug,
        position: await tx.group.count(),
        nameTextId,
        purposeTextId,
        meetsTextId,
        joinTextId,
        takesApplications: input.takesApplications ?? true,
        seats: input.seats ?? null,
      },
    });
    await record(groupAdded, id, {});
    return { id, nameTextId, purposeTextId, meetsTextId, joinTextId };
  });
  forgetProgramme(actor.programme);
  return result;
}
