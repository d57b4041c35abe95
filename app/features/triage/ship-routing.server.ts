import type { SystemActor } from "#app/features/events/actor.ts";
import { shipDesks } from "./desks/ship-desks.server.ts";
import { shipRules } from "./routing/ship-rules.server.ts";
import type { NameOrigin } from "./shipped-name.ts";
import { shipThemes } from "./themes/ship-themes.server.ts";

/** Gives a programme the themes, teams and rules that ship with Heard and that it lacks; what is there stays as it is. */
export async function shipRouting(actor: SystemActor, options: { origin?: NameOrigin } = {}): Promise<void> {
  await shipThemes(actor, options);
  await shipDesks(actor, options);
  await shipRules(actor, options);
}
