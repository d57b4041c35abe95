import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { programmeCreated, PROGRAMME_ID } from "./programme.events.ts";
import { forgetProgramme } from "./programme.queries.server.ts";

export interface NewProgramme {
  name: string;
  workingLanguage: string;
  languages: string[];
  timeZone: string;
  phone?: string | null;
  emergencyPhone: string;
  email?: string | null;
}

/** Creates the one programme of a schema. Returns the id of the text of its name. */
export async function createProgramme(actor: Actor, input: NewProgramme): Promise<string> {
  if (actor.kind !== "system") throw notAllowed();
  const nameTextId = await runCommand(actor, async ({ tx, now, record }) => {
    const textId = await writeText(tx, {
      kind: "name",
      subjectKind: "programme",
      subjectId: PROGRAMME_ID,
      audience: "public",
      lang: input.workingLanguage,
      words: input.name,
      sealedAt: now,
      wanted: shownLanguages(input.languages),
    });
    await tx.programme.create({
      data: {
        id: 1,
        nameTextId: textId,
        workingLanguage: input.workingLanguage,
        languages: input.languages,
        timeZone: input.timeZone,
        phone: input.phone ?? null,
        emergencyPhone: input.emergencyPhone,
        email: input.email ?? null,
      },
    });
    await record(programmeCreated, PROGRAMME_ID, {});
    return textId;
  });
  forgetProgramme(actor.programme);
  return nameTextId;
}
