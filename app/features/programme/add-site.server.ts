import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { shownLanguages } from "#app/platform/i18n/negotiate.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import type { OpeningHours } from "./business-hours.ts";
import { siteAdded } from "./programme.events.ts";
import { forgetProgramme } from "./programme.queries.server.ts";

export interface NewSite extends OpeningHours {
  slug: string;
  name: string;
  phone: string | null;
  leaveUrl: string;
}

/** Adds a site (a clinic) at the end of the list. Returns its id and the id of the text of its name. */
export async function addSite(actor: Actor, input: NewSite): Promise<{ id: string; nameTextId: string }> {
  if (actor.kind !== "system") throw notAllowed();
  const result = await runCommand(actor, async ({ tx, now, record }) => {
    const programme = await tx.programme.findUniqueOrThrow({ where: { id: 1 } });
    const id = newId();
    const nameTextId = await writeText(tx, {
      kind: "name",
      subjectKind: "site",
      subjectId: id,
      audience: "public",
      lang: programme.workingLanguage,
      words: input.name,
      sealedAt: now,
      wanted: shownLanguages(programme.languages),
    });
    await tx.site.create({
      data: {
        id,
        slug: input.slug,
        nameTextId,
        position: await tx.site.count(),
        phone: input.phone,
        timeZone: input.timeZone,
        hours: input.hours,
        holidays: [...input.holidays],
        leaveUrl: input.leaveUrl,
      },
    });
    await record(siteAdded, id, {});
    return { id, nameTextId };
  });
  forgetProgramme(actor.programme);
  return result;
}
