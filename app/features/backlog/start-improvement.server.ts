import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { lockInput } from "#app/features/input/lock-input.server.ts";
import { newId } from "#app/platform/db/ids.ts";
import { DomainError, notAllowed, notFound } from "#app/platform/refusal/domain-error.ts";
import { improvementStarted } from "./backlog.events.ts";
import { canSeeBacklog, canStartImprovement } from "./backlog.policy.ts";
import { writeImprovement } from "./improvement-rows.server.ts";
import { writeLink } from "./link-rows.server.ts";

export interface NewImprovement {
  title: string;
  why: string;
  siteId?: string | null | undefined;
  /** The code of a theme of the upper level. */
  theme?: string | null | undefined;
  ownerId?: string | null | undefined;
  /** The survey from whose results it begins; linked at once. */
  surveyId?: string | undefined;
  /** What somebody said and it begins with; linked at once. */
  inputId?: string | undefined;
  /** The version of the input that was seen. */
  version?: number | undefined;
}

/** Starts an improvement, from an input or by itself. Returns its id and number. */
export async function startImprovement(actor: Actor, input: NewImprovement): Promise<{ id: string; number: number; linkId: string | null }> {
  return runCommand(actor, async ({ tx, now, record }) => {
    const { title, why, siteId = null, ownerId = null, theme } = input;
    const said = input.inputId ? await lockInput(tx, actor, input.inputId, input.version) : null;
    if (!canSeeBacklog(actor) || !canStartImprovement(actor, siteId)) throw notAllowed();
    if (said && said.route !== "inbox") throw new DomainError("backlog:errors.personalCase", 409);
    if (said?.status === "withdrawn") throw new DomainError("backlog:errors.withdrawn", 409);
    const { id, number } = await writeImprovement({ tx, now }, actor, { title, why, siteId, theme, ownerId, languages: said ? [said.toldIn] : [] });
    const linkedById = actor.kind === "person" ? actor.personId : null;
    if (input.surveyId) {
      if ((await tx.survey.count({ where: { id: input.surveyId } })) === 0) throw notFound();
      await tx.link.create({ data: { id: newId(), improvementId: id, sourceKind: "survey", sourceId: input.surveyId, linkedById, linkedAt: now }, select: { id: true } });
    }
    const linkId = said ? await writeLink(tx, said, id, linkedById, now) : null;
    await record(improvementStarted, id, { number, ...(said && linkId ? { inputId: said.id, linkId } : {}), ...(input.surveyId && { surveyId: input.surveyId }) });
    return { id, number, linkId };
  });
}
