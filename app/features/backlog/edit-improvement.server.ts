import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { reviseText } from "#app/features/texts/revise-text.server.ts";
import type { Tx } from "#app/platform/db/db.ts";
import { notAllowed } from "#app/platform/refusal/domain-error.ts";
import { improvementEdited } from "./backlog.events.ts";
import { canChangeImprovement } from "./backlog.policy.ts";
import { checkOwner, checkSite, checkTheme } from "./check-references.server.ts";
import { dateOf, keepWords } from "./keep-words.server.ts";
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
  /** What, for whom, how much, by when and where. */
  aim?: string | undefined;
  /** By when it should be done, `YYYY-MM-DD`. */
  dueOn?: string | undefined;
  /** An organisation from outside that takes part, and what it does. */
  partner?: string | undefined;
  partnerDoes?: string | undefined;
  /** The version that was seen. */
  version: number;
}

/** Changes what an improvement says: what is left out is taken away. A title that a person has translated becomes a new text, wanted in the same languages. */
export async function editImprovement(actor: Actor, input: ImprovementEdit): Promise<void> {
  return runCommand(actor, async ({ tx, now, record, unchanged }) => {
    const improvement = await lockImprovementToChange(tx, actor, input.number, input.version);
    const siteId = input.siteId ?? null;
    const ownerId = input.ownerId ?? null;
    if (!canChangeImprovement(actor, { siteId })) throw notAllowed();
    if (siteId !== improvement.siteId) await checkSite(tx, siteId);
    const themeId = await checkTheme(tx, input.theme, improvement.themeId);
    if (ownerId !== improvement.ownerId) await checkOwner(tx, ownerId, now);
    const next = { siteId, themeId, ownerId, dueOn: dateOf(input.dueOn), partner: input.partner || null };
    const texts = await writeWords(tx, actor, improvement, input, now);
    const same =
      texts === null &&
      siteId === improvement.siteId &&
      themeId === improvement.themeId &&
      ownerId === improvement.ownerId &&
      next.dueOn?.getTime() === improvement.dueOn?.getTime() &&
      next.partner === improvement.partner;
    if (same) return unchanged();
    await tx.improvement.update({ where: { id: improvement.id }, data: { ...next, ...texts, version: { increment: 1 } }, select: { id: true } });
    await record(improvementEdited, improvement.id, {});
  });
}

const TEXTS = ["titleTextId", "whyTextId", "aimTextId", "partnerTextId"] as const;
type Texts = Record<"titleTextId" | "whyTextId", string> & Record<"aimTextId" | "partnerTextId", string | null>;

/** Makes the texts of an improvement say what a form says; null where they said so already. */
async function writeWords(tx: Tx, actor: Actor, improvement: Texts & { id: string }, input: ImprovementEdit, now: Date): Promise<Texts | null> {
  const ids = TEXTS.map((name) => improvement[name]);
  const before = await tx.text.findMany({ where: { id: { in: ids.filter((id) => id !== null) } }, select: { id: true, words: true } });
  const said = ids.map((id) => before.find((text) => text.id === id)?.words ?? "");
  const wanted = [input.title, input.why, input.aim ?? "", (input.partner && input.partnerDoes) || ""];
  if (said.every((words, index) => words === wanted[index])) return null;
  const revision = { authorId: actor.kind === "person" ? actor.personId : null, dueAt: dueFor("other", now) };
  const own = { subjectKind: "improvement", subjectId: improvement.id } as const;
  return {
    titleTextId: await reviseText(tx, improvement.titleTextId, { words: input.title, ...revision }),
    whyTextId: await reviseText(tx, improvement.whyTextId, { words: input.why, ...revision }),
    aimTextId: await keepWords(tx, actor, { kind: "improvement_aim", ...own }, improvement.aimTextId, wanted[2], now),
    partnerTextId: await keepWords(tx, actor, { kind: "improvement_partner", ...own }, improvement.partnerTextId, wanted[3], now),
  };
}
