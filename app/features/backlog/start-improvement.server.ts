import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { writeText } from "#app/features/texts/write-text.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { improvementStarted } from "./backlog.events.ts";
import { canSeeBacklog, canStartImprovement } from "./backlog.policy.ts";
import { checkOwner, checkSite } from "./check-references.server.ts";
import { writeLink } from "./link-rows.server.ts";
import { dueFor, tellingLanguages } from "./told-languages.server.ts";

export interface NewImprovement {
  title: string;
  why: string;
  siteId?: string | null | undefined;
  ownerId?: string | null | undefined;
  /** What somebody said and it begins with; linked at once. */
  inputId?: string | undefined;
  /** The version of the input that was seen. */
  version?: number | undefined;
}

/** Starts an improvement, from an input or by itself. Returns its id and number. */
export async function startImprovement(actor: Actor, input: NewImprovement): Promise<{ id: string; number: number; linkId: string | null }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const siteId = input.siteId ?? null;
    const said = input.inputId ? await lockInput(tx, actor, input.inputId, input.version) : null;
    if (!canSeeBacklog(actor) || !canStartImprovement(actor, siteId)) throw notAllowed();
    if (said?.status === "withdrawn") throw new DomainError("backlog:errors.withdrawn", 409);
    await checkSite(tx, siteId);
    await checkOwner(tx, input.ownerId ?? null, now);
    const { working, wanted } = await tellingLanguages(tx, null);
    const id = newId();
    const text = { subjectKind: "improvement", subjectId: id, lang: working, authorId: actor.kind === "person" ? actor.personId : null };
    const titleTextId = await writeText(tx, {
      ...text,
      kind: "improvement_title",
      audience: "public",
      words: input.title,
      wanted: said ? [...wanted, said.toldIn] : wanted,
      dueAt: dueFor("other", now),
    });
    const whyTextId = await writeText(tx, { ...text, kind: "improvement_why", audience: "team", words: input.why });
    const { number } = await tx.improvement.create({
      data: { id, titleTextId, whyTextId, ownerId: input.ownerId ?? null, siteId, createdAt: now },
      select: { number: true },
    });
    const linkId = said ? await writeLink(tx, said, id, text.authorId, now) : null;
    await record(improvementStarted, id, { number, ...(said && linkId ? { inputId: said.id, linkId } : {}) });
    return { id, number, linkId };
  });
}
