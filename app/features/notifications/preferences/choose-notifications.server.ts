import { isTeam, type PersonActor } from "#app/features/events/actor.ts";
import { runCommand } from "#app/features/events/run-command.server.ts";
import type { Quiet } from "../mail-times.ts";
import { notificationsChosen } from "../notifications.events.ts";
import { cadenceOf, CHOSEN_TOPICS, TOPICS, type Cadence, type ChosenTopic } from "../topics.ts";
import { wishesOf } from "./chosen.server.ts";
import { replanHeld } from "./replan-held.server.ts";

/** What somebody chooses on their page: a topic that is not named stays as it is. */
export interface ChosenNotifications {
  cadences: Partial<Record<ChosenTopic, Cadence>>;
  quiet: Quiet | null;
}

/** Keeps how often whoever is signed in wants to be written to, and in which hours not. What is held follows at once. */
export async function chooseNotifications(actor: PersonActor, { cadences, quiet }: ChosenNotifications): Promise<void> {
  const recipient = { kind: "person", id: actor.personId } as const;
  await runCommand(actor, async ({ tx, now, record, unchanged }) => {
    await tx.$queryRaw`select 1 from people where id = ${actor.personId}::uuid for update`;
    const before = await wishesOf(tx, recipient);
    const mine = CHOSEN_TOPICS.filter((topic) => !("isTeams" in TOPICS[topic]) || isTeam(actor));
    const topics = mine.flatMap((topic) => {
      const cadence = cadences[topic];
      return cadence && cadence !== cadenceOf(topic, before.chosen) ? [{ topic, cadence }] : [];
    });
    const isQuietSame = before.quiet?.from === quiet?.from && before.quiet?.until === quiet?.until;
    if (topics.length === 0 && isQuietSame) return unchanged();
    // What the digest's own press had stopped is chosen anew here, topic by topic.
    if (before.chosen.digest === "off") {
      for (const topic of mine) if (before.chosen[topic] && !topics.some((one) => one.topic === topic)) topics.push({ topic, cadence: cadenceOf(topic, before.chosen) });
      await tx.notificationPreference.deleteMany({ where: { recipientKind: "person", recipientId: actor.personId, topic: "digest" } });
    }
    for (const { topic, cadence } of topics) {
      const key = { recipientKind: "person", recipientId: actor.personId, topic };
      const chosen = { cadence, changedAt: now };
      await tx.notificationPreference.upsert({ where: { recipientKind_recipientId_topic: key }, create: { ...key, ...chosen }, update: chosen });
    }
    await tx.quietHours.deleteMany({ where: { personId: actor.personId } });
    if (quiet) await tx.quietHours.create({ data: { personId: actor.personId, ...quiet } });
    await replanHeld(tx, actor.programme, recipient, now);
    await record(notificationsChosen, actor.personId, { topics, quiet: quiet !== null });
  });
}
