import type { ShippedLanguage } from "#app/platform/i18n/languages.ts";
import type { CalendarPart } from "#app/platform/mail/mail.ts";
import type { MailPart } from "#app/platform/mail/mail-body.ts";
import type { Recipient } from "../notifications.ts";

/** Everything from which a mail is written, at the moment it is sent or looked at in the outbox. */
export interface MailToBuild {
  programme: string;
  recipient: Recipient;
  /** The recipient's address, for a calendar part; null in the outbox, which shows none. */
  address: string | null;
  /** The language of the mail. */
  lang: ShippedLanguage;
  /** The language the recipient asked for, where the mail cannot be in it. */
  wished: string | undefined;
  /** The address of the portal, without a slash at the end. */
  origin: string;
  /** The event because of which it is sent, and the id of what that event is about. */
  eventId: string;
  subjectId: string;
  /** What it is about, where one event means several mails to somebody; else empty. */
  about: string;
  /** As `queueMail` was given it. */
  data: unknown;
  /** What other deliveries to the same recipient say, in their order, without those that are over: for a digest. */
  others(deliveryIds: readonly string[]): Promise<MailContent[]>;
}

/** What a mail says. How to stop such mails is added to it when it is sent. */
export interface MailContent {
  subject: string;
  parts: MailPart[];
  calendar?: CalendarPart;
}

/** Writes a mail; null where what it was about is over or off by now, so that it is not sent. */
export type MailBuilder = (mail: MailToBuild) => Promise<MailContent | null> | MailContent | null;
