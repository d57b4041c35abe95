import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { improvementEdited } from "./backlog.events.ts";
import { canChangeImprovement } from "./backlog.policy.ts";
import { checkOwner, checkSite, checkTheme } from "./check-references.server.ts";
import { lockImprovementToChange } from "./lock.server.ts";
import { dueFor } from "./told-languages.server.ts";

export interface ImprovementEdit {
  number: number;
  title: string;
  why: string;
  siteId?: string | null | undefined;
  /** The code of a theme of the upper level. */
  theme?: string | null | undefined;
  ownerId?: string | null | undefined;
  /** The version that was seen. */
  version: number;
}

/** Changes title, why, site, theme and owner. A title that a person has translated becomes a new text, wanted in the same languages. */
export async function editImprovement(actor: Actor, input: ImprovementEdit): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const improvement = await lockImprovementToChange(tx, actor, input.number, input.version);
    const siteId = input.siteId ?? null;
    const ownerId = input.ownerId ?? null;
    if (!canChangeImprovement(actor, { siteId })) throw notAllowed();
    if (siteId !== improvement.siteId) await checkSite(tx, siteId);
    const themeId = await checkTheme(tx, input.theme, improvement.themeId);
    if (ownerId !== improvement.ownerId) await checkOwner(tx, ownerId, now);
    const [title, why] = [
      await tx.text.findUniqueOrThrow({ where: { id: improvement.titleTextId }, select: { words: true } }),
      await tx.text.findUniqueOrThrow({ where: { id: improvement.whyTextId }, select: { words: true } }),
    ];
    const same =
      title.words === input.title &&
      why.words === input.why &&
      siteId === improvement.siteId &&
      themeId === improvement.themeId &&
      ownerId === improvement.ownerId;
    if (same) return unchanged();
    const revision = { authorId: actor.kind === "person" ? actor.personId : null, dueAt: dueFor("other", now) };
    await tx.improvement.update({
      where: { id: improvement.id },
      data: {
        titleTextId: await reviseText(tx, improvement.titleTextId, { words: input.title, ...revision }),
        whyTextId: await reviseText(tx, improvement.whyTextId, { words: input.why, ...revision }),
        siteId,
        themeId,
        ownerId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(improvementEdited, improvement.id, {});
  });
}
