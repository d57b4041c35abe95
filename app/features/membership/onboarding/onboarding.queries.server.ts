import type { Actor } from "#app/features/events/actor.ts";
import { readRows } from "#app/features/events/reads.server.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { isTheirStep, type StepCode } from "./onboarding.ts";

/** A step that somebody has still to do, by when (`YYYY-MM-DD`). */
export interface OwnStep {
  code: StepCode;
  dueOn: string | null;
}

/** What somebody in onboarding has still to do themselves. Signing is not among it: agreements wait by themselves. */
export async function ownSteps(actor: Actor): Promise<OwnStep[]> {
  if (actor.kind !== "person") return [];
  const rows = await readRows<OwnStep>(actor, Prisma.sql`
    select s.code, min(s.due_on)::text as "dueOn" from onboarding_steps s join memberships m on m.id = s.membership_id
    where m.person_id = ${actor.personId}::uuid and m.state = 'onboarding' and s.done_on is null and s.waived_on is null
    group by s.code order by min(s.position)`);
  return rows.filter(({ code }) => isTheirStep(code) && code !== "agreement");
}
