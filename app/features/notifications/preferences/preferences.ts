import type { Recipient } from "../notifications.ts";
import type { Topic } from "../topics.ts";

/** What an address that stops mails is about: whose mails, and of which topic. */
export interface Stop {
  recipient: Recipient;
  topic: Topic;
}
