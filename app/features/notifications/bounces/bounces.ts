/** What a report says of one mail of ours. */
export interface Bounce {
  /** The id of the delivery: it is in the Message-ID and the envelope id of our mails. */
  deliveryId: string;
  /** RFC 3463: class, subject, detail. */
  status: string;
}

/**
 * Whether a status means that the address itself cannot be reached, so that the next mail could not be either: for good
 * (class 5), and about the address (subject 1, but for 5.1.7 and 5.1.8, which are about the sender), a mailbox that is switched
 * off (5.2.1), a recipient that the server does not know (5.4.1, as Exchange has it) or no reason at all (5.0.0, which
 * stands for a plain 550). A full mailbox or a refused content is not.
 */
export function isAboutAddress(status: string): boolean {
  if (["5.1.7", "5.1.8"].includes(status)) return false;
  return /^5\.1\.\d+$/.test(status) || ["5.2.1", "5.4.1", "5.0.0"].includes(status);
}

/** Larger reports are not read: what counts stands in a few lines. */
export const LARGEST_REPORT = 900_000;
