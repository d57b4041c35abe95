import { shipAgreement } from "#app/features/membership/agreement/ship-agreement.server.ts";
import { CONFIDENTIALITY } from "#app/features/membership/agreement/shipped-agreement.ts";
import { createProgramme } from "#app/features/programme/create-programme.server.ts";
import { addPerson } from "#app/features/identity/add-person.server.ts";
import { giveGrant } from "#app/features/identity/give-grant.server.ts";
import type { SystemActor } from "#app/features/events/actor.ts";
import { now } from "#app/platform/clock/clock.ts";
import { database } from "#app/platform/db/db.ts";
import { SHIPPED } from "#app/platform/i18n/languages.ts";

/**
 * Makes the programme of an empty schema, what its members sign, and its first administrator from an e-mail address (who coordinates too, until
 * others are added). What is there already is left as it is, so that it can run at every start.
 */
export async function prepareEmptyProgramme(programme: string, adminEmail: string | undefined, say: (line: string) => void): Promise<void> {
  const actor: SystemActor = { kind: "system", programme };
  const { pool } = database(programme);
  if ((await pool.query("select from programme")).rowCount === 0) {
    await createProgramme(actor, {
      name: "Heard",
      workingLanguage: "en",
      languages: [...SHIPPED],
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      emergencyPhone: "911",
    });
  }
  await shipAgreement(actor, { code: "confidentiality", words: CONFIDENTIALITY });
  const administrators = await pool.query("select from grants where role = 'administrator' and until is null");
  if (administrators.rowCount) return;
  if (!adminEmail) return say("Nobody can sign in yet: set HEARD_ADMIN to the e-mail address of the first administrator and start again.");
  const email = adminEmail.toLowerCase();
  const { rows } = await pool.query<{ id: string }>("select id from people where email = $1", [email]);
  const personId = rows[0]?.id ?? (await addPerson(actor, { name: email.split("@")[0]!, email, lang: "en" }));
  for (const role of ["coordinator", "administrator"] as const) {
    const held = await pool.query("select from grants where person_id = $1 and role = $2 and until is null", [personId, role]);
    if (held.rowCount === 0) await giveGrant(actor, { personId, role, scopeKind: "programme", from: now() });
  }
}
