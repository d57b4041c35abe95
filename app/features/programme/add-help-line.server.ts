import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import type { HelpLineKind } from "./programme.ts";
import { helpLineAdded } from "./programme.events.ts";
import { forgetProgramme } from "./programme.queries.server.ts";

export interface NewHelpLine {
  kind: HelpLineKind;
  name: string;
  phone: string;
  languages: string[];
  /** `YYYY-MM-DD`: when a person last checked the number. */
  checkedOn: string;
}

/** Adds a number that somebody in need can call. Returns its id and the id of the text of its name. */
export async function addHelpLine(actor: Actor, input: NewHelpLine): Promise<{ id: string; nameTextId: string }> {
  if (actor.kind !== "system") throw notAllowed();
  const result = await runCommand(actor, async ({ tx, now, record }) => {
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 } });
    const id = newId();
    const nameTextId = await writeText(tx, {
      kind: "help_line",
      subjectKind: "help_line",
      subjectId: id,
      audience: "public",
      critical: true,
      lang: programme.workingLanguage,
      words: input.name,
      sealedAt: now,
      wanted: shownLanguages(programme.languages),
    });
    await tx.helpLine.create({
      data: {
        id,
        kind: input.kind,
        nameTextId,
        phone: input.phone,
        languages: input.languages,
        position: await tx.helpLine.count(),
        checkedOn: new Date(`${input.checkedOn}T00:00:00Z`),
      },
    });
    await record(helpLineAdded, id, { kind: input.kind });
    return { id, nameTextId };
  });
  forgetProgramme(actor.programme);
  return result;
}
