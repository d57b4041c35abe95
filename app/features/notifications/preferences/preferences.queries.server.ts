import { isTeam, type PersonActor } from "#app/features/events/actor.ts";
import { reads } from "#app/features/events/reads.server.ts";
import { refusalOf } from "#app/features/identity/refused-addresses.server.ts";
import type { Quiet } from "../mail-times.ts";
import { cadenceOf, CHOSEN_TOPICS, TOPICS, type Cadence, type ChosenTopic } from "../topics.ts";
import { wishesOf } from "./chosen.server.ts";
import type { Stop } from "./preferences.ts";

/** How mail comes to whoever is signed in. */
export interface OwnNotifications {
  topics: { topic: ChosenTopic; cadence: Cadence; cadences: readonly Cadence[] }[];
  quiet: Quiet | null;
  /** Null: nothing can be sent; they are called. */
  email: string | null;
  /** A server said that mail does not reach the address. */
  isRefused: boolean;
  isTeam: boolean;
}

/** How mail comes to whoever asks: each topic that they have, with its cadence and what else may be chosen. */
export async function ownNotifications(actor: PersonActor): Promise<OwnNotifications> {
  const db = reads(actor);
  const [{ chosen, quiet }, person] = await Promise.all([
    wishesOf(db, { kind: "person", id: actor.personId }),
    db.person.findUniqueOrThrow({ where: { id: actor.personId }, select: { email: true } }),
  ]);
  const topics = CHOSEN_TOPICS.filter((topic) => !("isTeams" in TOPICS[topic]) || isTeam(actor));
  return {
    topics: topics.map((topic) => ({ topic, cadence: cadenceOf(topic, chosen), cadences: TOPICS[topic].cadences })),
    quiet,
    email: person.email,
    isRefused: (await refusalOf(db, person.email)) !== null,
    isTeam: isTeam(actor),
  };
}

/** Whether the mails that an address stops are stopped. */
export async function isStopped(programme: string, { recipient, topic }: Stop): Promise<boolean> {
  const { chosen } = await wishesOf(reads({ kind: "visitor", programme }), recipient);
  return cadenceOf(topic, chosen) === "off";
}
