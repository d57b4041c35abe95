/** How often somebody is written to about a topic. */
export const CADENCES = ["at_once", "daily", "weekly", "off"] as const;
export type Cadence = (typeof CADENCES)[number];

/** A topic of mails: what may be chosen for it, and which people have it at all. */
interface TopicRule {
  /** What may be chosen; one alone cannot be changed. */
  cadences: readonly Cadence[];
  /** What holds until somebody chooses; at once where absent. */
  byDefault?: Cadence;
  /** For people of the team only. */
  isTeams?: boolean;
}

/**
 * What mails are about, as people choose how often they come. Meetings cannot wait for a digest: their invitations are
 * messages to a calendar. Of `digest` only "off" is ever stored: whoever stops the digest stops what would stand in it.
 */
export const TOPICS = {
  answers: { cadences: CADENCES },
  meetings: { cadences: ["at_once", "off"] },
  minutes: { cadences: CADENCES },
  surveys: { cadences: CADENCES },
  membership: { cadences: CADENCES },
  messages: { cadences: CADENCES },
  team_work: { cadences: CADENCES, isTeams: true, byDefault: "daily" },
  digest: { cadences: ["at_once", "off"] },
  /** What somebody on duty must know now; to whoever is not on duty it comes as `team_work` does. */
  urgent: { cadences: ["at_once"], isTeams: true },
  /** What somebody just asked for themselves, such as a test. */
  asked: { cadences: ["at_once"] },
} as const satisfies Record<string, TopicRule>;

export type Topic = keyof typeof TOPICS;

/** The topics whose cadence a person chooses on their own page, in the order in which they stand there. */
export const CHOSEN_TOPICS = ["answers", "messages", "meetings", "minutes", "surveys", "membership", "team_work"] as const satisfies Topic[];
export type ChosenTopic = (typeof CHOSEN_TOPICS)[number];

/** Whether a value names a topic. */
export function isTopic(value: unknown): value is Topic {
  return typeof value === "string" && Object.hasOwn(TOPICS, value);
}

/** Whether a topic can be switched off, so that its mails say how (RFC 8058). */
export function isOptional(topic: Topic): boolean {
  return (TOPICS[topic].cadences as readonly Cadence[]).includes("off");
}

/** What somebody stored, by topic. */
export type Chosen = Partial<Record<Topic, Cadence>>;

/** How often mails of a topic come to somebody who stored this; what the topic has by default where nothing was stored that fits. */
export function cadenceOf(topic: Topic, chosen: Chosen): Cadence {
  const { cadences, byDefault = "at_once" }: TopicRule = TOPICS[topic];
  const stored = chosen[topic];
  const cadence = stored && cadences.includes(stored) ? stored : byDefault;
  return (cadence === "daily" || cadence === "weekly") && chosen.digest === "off" ? "off" : cadence;
}
