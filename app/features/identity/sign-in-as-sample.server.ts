import { runCommand } from "#app/features/events/run-command.server.ts";
import { env } from "#app/platform/env/env.ts";
import { notFound } from "#app/platform/refusal/domain-error.ts";
import { personSignedIn } from "./identity.events.ts";

/** Whether this process is the demo, in which everybody may be anybody of the sample. */
export function isDemo(): boolean {
  return env().HEARD_DEMO === "1";
}

/** Signs in as one of the sample's people. @throws a 404 refusal outside the demo, before anything else is looked at. */
export async function signInAsSample(programme: string, personId: string): Promise<string> {
  if (!isDemo()) throw notFound();
  return runCommand({ kind: "person", programme, personId, grants: [] }, async ({ tx, record }) => {
    const person = await tx.person.findFirst({ where: { id: personId, endedAt: null }, select: { id: true } });
    if (!person) throw notFound();
    await record(personSignedIn, personId, { how: "demo" });
    return personId;
  });
}
