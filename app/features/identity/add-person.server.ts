import type { z } from "zod";
import type { Actor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import { conflictingIndex } from "#app/platform/db/db.ts";
import { DomainError, notAllowed } from "#app/platform/refusal/domain-error.ts";
import { personAdded } from "./identity.events.ts";
import { canAddPerson } from "./identity.policy.ts";
import { NewPerson } from "./identity.schema.ts";
import { writePerson } from "./write-person.server.ts";

/** Adds a person and gives their id. @throws DomainError where the e-mail address is another person's. */
export async function addPerson(actor: Actor, input: z.input<typeof NewPerson>): Promise<string> {
  const person = NewPerson.parse(input);
  try {
    return await runCommand(actor, async ({ tx, now, record }) => {
      if (!canAddPerson(actor)) throw notAllowed();
      const id = await writePerson(tx, person, now);
      await record(personAdded, id, { lang: person.lang });
      return id;
    });
  } catch (error) {
    if (conflictingIndex(error)) throw new DomainError("identity:errors.emailTaken", 409);
    throw error;
  }
}
